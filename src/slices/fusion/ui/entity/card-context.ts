import { createContext, useContext } from 'react';
import type { ReportHead } from '../../../reports/contract.ts';

const NONE: ReadonlyMap<string, ReportHead> = new Map();

/** Heads of the reports behind the card, by id. */
export const HeadsContext = createContext(NONE);

export const useHead = (report: string): ReportHead | undefined => useContext(HeadsContext).get(report);
export const useHeads = (): ReadonlyMap<string, ReportHead> => useContext(HeadsContext);
