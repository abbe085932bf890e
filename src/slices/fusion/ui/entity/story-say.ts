import { useSay } from '../../../../../web/kit/language.tsx';
import { STORY_COUNTED, STORY_STRINGS } from './story-strings.data.ts';

export const useStorySay = () => useSay(STORY_STRINGS, STORY_COUNTED);
