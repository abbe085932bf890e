import { useSay } from '../../../../web/kit/language.tsx';
import { FUSION_COUNTED, FUSION_STRINGS } from './strings.data.ts';

/** The sentences of this slice's pages. */
export const useFusionSay = () => useSay(FUSION_STRINGS, FUSION_COUNTED);
