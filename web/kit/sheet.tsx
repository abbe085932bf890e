import { lazy, Suspense } from 'react';
import type { SheetProps } from './dialog.tsx';

const load = () => import('./dialog.tsx');
const ModalDialog = lazy(load);

/** Fetches what dialogs are made of, so that the first one opens at once. Called when the page has nothing else to do. */
export const makeReady = (): void => void load();

/**
 * A dialog over the page. Until its parts are there an empty one stands for it, so that keys typed ahead are not taken for
 * commands of the page below.
 */
export function Sheet(props: SheetProps) {
  if (!props.isOpen) return null;
  return (
    <Suspense fallback={<div role="dialog" aria-busy="true" aria-label={props.title} />}>
      <ModalDialog {...props} />
    </Suspense>
  );
}
