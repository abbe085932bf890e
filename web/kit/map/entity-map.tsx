import { useState } from 'react';
import type { Incidents } from '../../../src/slices/incidents/contract.ts';
import { MapView } from './map-view.tsx';

export interface EntityMapProps extends Incidents {
  /** Called with what a click on the map means; the first of it is drawn as chosen. */
  readonly onChoose?: (ids: readonly string[]) => void;
}

/** Where the incidents of one entity were: for its page, from `GET /api/incidents?entity=ID`. Load it lazily: the map is large. */
export default function EntityMap({ incidents, boundaries, onChoose }: EntityMapProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <MapView
      incidents={incidents}
      boundaries={boundaries}
      shade={null}
      chosen={chosen}
      camera={null}
      height="24rem"
      onChoose={(ids) => {
        setChosen(ids[0] ?? null);
        onChoose?.(ids);
      }}
    />
  );
}
