import { BLAME_RU, ROLES_AR, ROLES_FA, ROLES_RU, ROLES_UR } from './foreign-roles.data.ts';
import {
  asRecord,
  asText,
  phrase,
  type PhraseClaim,
  type PhraseHit,
  type PhraseRule,
  type RuleTable,
} from './phrase-rules.ts';

/** What people are, in passages of Russian, Urdu, Persian and Arabic: beside the name, as each language puts it. */

const WORDS = {
  ru: String.raw`(?:[а-яё-]+(?:ый|ий|ой|ого|его|ым|им|ая) )?(?:${ROLES_RU})[а-яё]*`,
  Ru: String.raw`(?:[А-ЯЁа-яё-]+(?:ый|ий|ой) )?(?:${ROLES_RU})[а-яё]*`,
  ur: ROLES_UR,
  fa: ROLES_FA,
  ar: String.raw`(?:ال)?(?:${ROLES_AR})`,
};
/** Words up to the end of an apposition. */
const REST = String.raw`(?:[^,،.۔;:«»"()‹–—]|‹[LO]\d+›|[«»"]){0,60}?`;

function roleOf(hit: PhraseHit): PhraseClaim[] {
  const words = hit.words('role')?.replace(/[«»"]/g, '').trim() ?? null;
  const blame = words !== null && BLAME_RU.test(words);
  const subject = hit.subject('who');
  return [
    { subject, property: blame ? 'allegedRole' : 'role', value: asText(words) },
    { subject, property: 'affiliation', value: asRecord(hit.subject('org')) },
  ];
}

const rule = (id: string, template: string): PhraseRule => ({
  id,
  pattern: phrase(template, WORDS, 'dgi'),
  claims: roleOf,
});

const RULES: readonly PhraseRule[] = [
  // Водитель X; Генеральный прокурор Таджикистана X.
  rule(
    'role.ru-before@1',
    String.raw`(?<![а-яё-])(?<role>{Ru}(?: (?:‹L\d+›|[А-ЯЁ]{2,6}|по [а-яё]+|[а-яё]+(?:ого|ой|их|ых) [а-яё]+))*) {who:P}`,
  ),
  // X, сотрудник благотворительного фонда «Y».
  rule(
    'role.ru-after@1',
    String.raw`{who:P}(?:, ‹T\d+›(?: рождения| г\.р\.)?| \([^()]{1,40}\))*, (?<role>{ru}(?: [а-яё-]+){0,4}?)(?: «?{org:O}»?)?(?=[,.;)]|$)`,
  ),
  // X является вербовщиком группировки «Y».
  rule(
    'role.ru-is@1',
    String.raw`{who:P} (?:является|являлся|был|была|стал|служил|работал|работает) (?<role>{ru})(?: (?:[а-яё-]+ ){0,2}«?{org:O}»?)?`,
  ),
  // ڈپٹی کمشنر خضدار X؛ ترجمان X
  rule('role.ur-before@1', String.raw`(?<![\u0600-\u06ff])(?<role>(?:{ur})(?: ‹L\d+›)?) (?:نے )?{who:P}`),
  rule('role.ur-of@1', String.raw`{org:O} کے (?<role>{ur}) {who:P}`),
  // X، سخنگوی فرماندهی امنیه هرات، گفت
  rule(
    'role.fa-after@1',
    String.raw`{who:P}، (?<role>(?:{fa})(?![\u0600-\u06ff])${REST})(?=[،.]| که | گفت| اعلام)`,
  ),
  // X، وهو مهندس؛ المحامية X؛ مسؤول الجماعة، X
  rule('role.ar-is@1', String.raw`{who:P}،? وه[وي] (?<role>{ar}${REST})(?=[،.]| مقيم| يقيم| في |$)`),
  rule('role.ar-before@1', String.raw`(?<![\u0600-\u06ff])(?<role>{ar}) {who:P}`),
  rule(
    'role.ar-apposed@1',
    String.raw`(?<![\u0600-\u06ff])(?<role>{ar} [\u0600-\u06ff]+(?: [\u0600-\u06ff]+)?)، {who:P}،`,
  ),
];

export const FOREIGN_ROLE_RULES: RuleTable = {
  probe: /[\u0400-\u04ff\u0600-\u06ff]{3}[^‹]*‹P|‹P\d+›[^‹]*[\u0400-\u04ff\u0600-\u06ff]{3}/,
  rules: RULES,
};
