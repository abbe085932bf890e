import type { Script } from '../words/index.ts';

/** What tells languages of one script apart: letters only they use, and their commonest function words (unfolded). */
export interface LanguageSigns {
  readonly language: string;
  readonly script: Script;
  readonly letters: string;
  readonly words: string;
}

export const LANGUAGES: readonly LanguageSigns[] = [
  {
    language: 'en',
    script: 'Latn',
    letters: '',
    words:
      'the of and to in a is was were for on that by with at from has have had be been are it its as an this which who said not but or after his their they he will would',
  },
  {
    language: 'fr',
    script: 'Latn',
    letters: 'çœêèàù',
    words: 'le la les des du et est une un dans pour que qui sur par avec au aux ce cette il elle ont été',
  },
  {
    language: 'de',
    script: 'Latn',
    letters: 'ßäöü',
    words: 'der die das und ist ein eine nicht von mit den dem des zu auf für im sich auch wurde werden',
  },
  {
    language: 'es',
    script: 'Latn',
    letters: 'ñ¿¡',
    words: 'el los las de y que en un una por con para del se al es fue su como más',
  },
  {
    language: 'tr',
    script: 'Latn',
    letters: 'ğışİ',
    words: 've bir bu için ile olarak da de olan daha gibi ancak sonra kadar',
  },
  {
    language: 'uz',
    script: 'Latn',
    letters: 'ʻ',
    words: 'va bilan uchun ham bu esa edi boʻlgan haqida bir emas deb bo‘lgan o‘z',
  },
  {
    language: 'id',
    script: 'Latn',
    letters: '',
    words: 'yang dan di ini itu untuk dengan pada dari dalam tidak akan telah oleh',
  },
  {
    language: 'ur',
    script: 'Arab',
    letters: 'ٹڈڑںےۓہھ',
    words: 'کے کی کا میں نے سے کو ہے اور پر تھا تھے ہیں گیا کر یہ بھی جس کہ ایک',
  },
  {
    language: 'ps',
    script: 'Arab',
    letters: 'ټډړږښڼېۍځڅګ',
    words: 'د په او چې کې ته له دي دی شوي سره ده کړ کړي یې هم',
  },
  {
    language: 'fa',
    script: 'Arab',
    letters: 'ژ',
    words: 'است این که را از به در با برای شد شده می آن بود های کرد کرده است و یک',
  },
  {
    language: 'ar',
    script: 'Arab',
    letters: 'ةىإأ',
    words: 'في من على إلى التي الذي أن عن مع هذا هذه كان بعد قال ما لا بين وقد',
  },
  { language: 'sd', script: 'Arab', letters: 'ٿڀڻٽڇڃڄڦڍ', words: '۾ جي جو کي ۽ آهي تي سان' },
  {
    language: 'ru',
    script: 'Cyrl',
    letters: 'ыэщъ',
    words: 'и в на с что по не из за от был были его к для как о это до также у',
  },
  {
    language: 'uk',
    script: 'Cyrl',
    letters: 'їєґі',
    words: 'і в на з що та не від до було його за як про у',
  },
  {
    language: 'tg',
    script: 'Cyrl',
    letters: 'ӣӯқғҳҷ',
    words: 'ва дар аз ба ки бо ин барои шуд аст буд ҳам он то',
  },
  {
    language: 'uz',
    script: 'Cyrl',
    letters: 'ўқғҳ',
    words: 'ва билан учун бу ҳам эди бўлган деб эмас ҳақида',
  },
  { language: 'kk', script: 'Cyrl', letters: 'әғқңөұүһі', words: 'және мен бұл үшін бір деп болды оның' },
  { language: 'ky', script: 'Cyrl', letters: 'ңөү', words: 'жана менен бул үчүн бир деп болгон анын' },
  { language: 'he', script: 'Hebr', letters: '', words: 'של את על לא הוא עם זה כי' },
  { language: 'hi', script: 'Deva', letters: '', words: 'के की का में ने से को है और पर था थे हैं' },
  { language: 'zh', script: 'Hans', letters: '的了是在和不有', words: '' },
];
