import type { ClaimValue } from './claim.ts';
import type { EntityKind } from './vocabulary.ts';

/**
 * The property registry: the one table from which cards, forms, import mapping and docs are made (WORDS.md §1).
 * There is no property for ethnicity, religion, sect, politics or origin, and none for a person's risk (SAFEGUARDS.md).
 */
export interface Property {
  readonly name: string;
  readonly label: { readonly en: string; readonly ur: string };
  readonly valueType: ClaimValue<never>['type'];
  readonly subjects: readonly EntityKind[] | 'any';
  /** May serve as evidence that two records are one. */
  readonly matchable: boolean;
  readonly facetable: boolean;
  /** One value holds at a time: two different ones are a conflict. */
  readonly functional: boolean;
  /** 'none' | 'personal' | 'sensitive': decides purpose and review rules. */
  readonly personalData: 'none' | 'personal' | 'sensitive';
  /** A machine claim of this property waits for an officer's confirmation before it feeds a card. */
  readonly needsConfirmation: boolean;
}

type Row = readonly [
  name: string,
  en: string,
  ur: string,
  valueType: Property['valueType'],
  subjects: readonly EntityKind[] | 'any',
  flags: string,
];

const PARTY: readonly EntityKind[] = ['person', 'organisation'];
const HAPPENING: readonly EntityKind[] = ['event', 'operation', 'programme'];

/** flags: m matchable, f facetable, 1 functional, p personal, s sensitive, c needs confirmation. */
const ROWS: readonly Row[] = [
  ['name', 'Name', 'نام', 'name', 'any', 'mp'],
  ['description', 'Description', 'تفصیل', 'text', 'any', ''],
  ['role', 'Role', 'عہدہ', 'text', PARTY, 'fp'],
  ['rank', 'Rank or title', 'رتبہ', 'text', ['person'], 'fp'],
  ['affiliation', 'Affiliation', 'وابستگی', 'record', PARTY, 'mfp'],
  ['allegedRole', 'Alleged role', 'مبینہ کردار', 'text', ['person'], 'psc'],
  ['fatherName', 'Father’s name', 'ولدیت', 'name', ['person'], 'm1p'],
  ['relative', 'Relative', 'رشتہ دار', 'record', ['person'], 'mp'],
  ['birthDate', 'Date of birth', 'تاریخ پیدائش', 'date', ['person'], 'm1p'],
  ['birthPlace', 'Place of birth', 'جائے پیدائش', 'record', ['person'], 'm1p'],
  ['deathDate', 'Date of death', 'تاریخ وفات', 'date', ['person'], '1p'],
  ['age', 'Age', 'عمر', 'quantity', ['person'], 'p'],
  ['gender', 'Gender', 'جنس', 'text', ['person'], '1p'],
  ['nationality', 'Nationality', 'شہریت', 'country', ['person'], 'mfp'],
  ['identifier', 'Identifier', 'شناختی نمبر', 'identifier', 'any', 'mp'],
  ['phone', 'Telephone', 'فون', 'identifier', PARTY, 'mp'],
  ['legalStatus', 'Legal status', 'قانونی حیثیت', 'text', ['person'], 'fsc'],
  ['address', 'Address', 'پتہ', 'text', PARTY, 'mp'],
  ['country', 'Country', 'ملک', 'country', 'any', 'f'],
  ['location', 'Location', 'مقام', 'record', 'any', 'mf'],
  ['partOf', 'Part of', 'کا حصہ', 'record', 'any', 'mf'],
  ['website', 'Website', 'ویب سائٹ', 'url', 'any', ''],
  ['eventType', 'Type of event', 'واقعے کی قسم', 'event-type', ['event'], 'mf1'],
  ['occurred', 'Occurred', 'تاریخ وقوع', 'date', HAPPENING, 'm1'],
  ['occurredAt', 'Place', 'جائے وقوع', 'record', HAPPENING, 'mf'],
  ['participant', 'Participant', 'شریک', 'record', HAPPENING, 'mp'],
  ['casualties', 'Casualties', 'جانی نقصان', 'casualties', ['event', 'operation'], ''],
  ['weaponUsed', 'Weapon used', 'استعمال شدہ ہتھیار', 'text', ['event'], 'f'],
  ['seized', 'Seized', 'برآمدگی', 'text', ['event', 'operation'], ''],
  ['quantity', 'Quantity', 'مقدار', 'quantity', 'any', ''],
  ['amount', 'Amount', 'رقم', 'money', 'any', ''],
  ['designation', 'Designation', 'نامزدگی', 'text', 'any', 'fs'],
  ['listReference', 'List reference', 'فہرست حوالہ', 'identifier', 'any', 'mp'],
  ['strength', 'Strength', 'تعداد', 'quantity', ['organisation'], ''],
  ['transferMode', 'Legal mode of transfer', 'حوالگی کی قانونی صورت', 'text', HAPPENING, 'f'],
  ['duration', 'Duration', 'مدت', 'quantity', HAPPENING, ''],
  ['relatedTo', 'Related to', 'سے متعلق', 'record', 'any', ''],
  ['uses', 'Uses', 'استعمال', 'record', 'any', ''],
  ['commitment', 'Commitment', 'عہد', 'text', 'any', ''],
  ['delivered', 'Delivered', 'فراہم کردہ', 'text', 'any', ''],
  ['received', 'Received', 'موصول شدہ', 'text', 'any', ''],
  ['paid', 'Sum paid', 'ادا کردہ رقم', 'money', 'any', 'p'],
  ['sumReceived', 'Sum received', 'وصول شدہ رقم', 'money', PARTY, 'p'],
  ['owns', 'Owns', 'ملکیت', 'record', 'any', 'p'],
  ['statement', 'Statement', 'بیان', 'text', 'any', ''],
  ['foreign', 'Foreign field', 'بیرونی خانہ', 'text', 'any', ''],
];

export const PROPERTIES: ReadonlyMap<string, Property> = new Map(
  ROWS.map(([name, en, ur, valueType, subjects, flags]) => [
    name,
    {
      name,
      label: { en, ur },
      valueType,
      subjects,
      matchable: flags.includes('m'),
      facetable: flags.includes('f'),
      functional: flags.includes('1'),
      personalData: flags.includes('s') ? 'sensitive' : flags.includes('p') ? 'personal' : 'none',
      needsConfirmation: flags.includes('c'),
    },
  ]),
);
