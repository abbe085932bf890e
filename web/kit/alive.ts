import { useQuery } from '@tanstack/react-query';
import { alive } from './api.ts';

const ASKED_EVERY_MS = 10_000;

/** Whether the centre answers, asked every ten seconds, once for all parts of the page that want to know. */
export const useAlive = () =>
  useQuery({
    queryKey: ['me', 'alive'],
    queryFn: ({ signal }) => alive(signal),
    refetchInterval: ASKED_EVERY_MS,
    networkMode: 'always',
    retry: false,
  });
