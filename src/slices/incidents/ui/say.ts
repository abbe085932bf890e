import { useSay } from '../../../../web/kit/language.tsx';
import { INCIDENTS_COUNTED, INCIDENTS_STRINGS } from './strings.data.ts';

/** The sentences of this slice's pages. */
export const useIncidentsSay = () => useSay(INCIDENTS_STRINGS, INCIDENTS_COUNTED);
