import { useSay } from '../../../../../web/kit/language.tsx';
import { PICTURE_COUNTED, PICTURE_STRINGS } from './strings.data.ts';

/** The sentences of the picture. */
export const usePictureSay = () => useSay(PICTURE_STRINGS, PICTURE_COUNTED);
