import type { BoundaryView } from '../../../src/slices/incidents/contract.ts';
import type { Pair } from '../../language/speech.ts';

/** How a line between two units is drawn. */
export type LineStyle = 'international' | 'disputed' | 'internal';

/** Parts of Jammu and Kashmir, by who administers them. */
export const DISPUTED_UNITS = ['JK-PK', 'JK-IN', 'JK-SIACHEN'] as const;

/**
 * Lines that are not drawn as an international border though they lie between two units, per view; units in order of the
 * alphabet. What a view does not name is an international border between different countries. Siachen is where the line of
 * control was never drawn.
 */
export const BOUNDARIES: Readonly<
  Record<
    BoundaryView,
    {
      readonly name: Pair;
      /** What the map says of itself. */
      readonly note: Pair;
      readonly lines: Readonly<Record<string, LineStyle>>;
      /** Units that are shaded as disputed. */
      readonly shaded: readonly string[];
      /** Lines that a state claims and another does not let it have. */
      readonly showsClaims: boolean;
    }
  >
> = {
  neutral: {
    name: ['neutral, after the practice of the United Nations', 'غیر جانب دار، اقوام متحدہ کے طریقے پر'],
    note: [
      'Borders: the dashed line is approximately the line of control in Jammu and Kashmir; its final status is not agreed upon by the parties. Boundaries shown imply no endorsement.',
      'سرحدیں: نقطہ دار لکیر جموں و کشمیر میں تقریباً لائن آف کنٹرول ہے؛ حتمی حیثیت پر فریقین متفق نہیں۔ دکھائی گئی حدود کسی توثیق کا اظہار نہیں۔',
    ],
    lines: {
      'IN|JK-IN': 'disputed',
      'JK-IN|JK-PK': 'disputed',
      'JK-IN|JK-SIACHEN': 'disputed',
      'JK-PK|JK-SIACHEN': 'disputed',
      'JK-IN|PK': 'disputed',
      'JK-PK|PK': 'disputed',
      'CN|JK-IN': 'disputed',
      'CN|JK-PK': 'disputed',
      'CN|JK-SIACHEN': 'disputed',
    },
    shaded: DISPUTED_UNITS,
    showsClaims: true,
  },
  pakistan: {
    name: ['Pakistan’s official map', 'پاکستان کا سرکاری نقشہ'],
    note: [
      'Borders: as on Pakistan’s official map. Jammu and Kashmir under Indian administration is shaded as disputed territory whose status is to be decided under the resolutions of the Security Council; the line of control is dashed. Junagadh and Manavadar have no shape here.',
      'سرحدیں: پاکستان کے سرکاری نقشے کے مطابق۔ بھارتی زیر انتظام جموں و کشمیر متنازع علاقے کے طور پر ظاہر ہے جس کی حیثیت سلامتی کونسل کی قراردادوں کے تحت طے ہونی ہے؛ لائن آف کنٹرول نقطہ دار ہے۔ جوناگڑھ اور مناوادر کی شکل یہاں نہیں۔',
    ],
    lines: {
      'JK-IN|JK-PK': 'disputed',
      'JK-IN|JK-SIACHEN': 'disputed',
      'JK-PK|JK-SIACHEN': 'internal',
      'JK-IN|PK': 'internal',
      'JK-PK|PK': 'internal',
      'CN|JK-IN': 'disputed',
    },
    shaded: ['JK-IN'],
    showsClaims: false,
  },
  control: {
    name: ['who administers what', 'کس کے زیر انتظام کیا ہے'],
    note: [
      'Borders: by who administers an area today. Lines of control are dashed, claims of others too; no claim is judged.',
      'سرحدیں: آج کون سا علاقہ کس کے زیر انتظام ہے۔ کنٹرول کی لکیریں اور دوسروں کے دعوے نقطہ دار ہیں؛ کسی دعوے پر فیصلہ نہیں۔',
    ],
    lines: {
      'IN|JK-IN': 'internal',
      'JK-PK|PK': 'internal',
      'JK-IN|JK-PK': 'disputed',
      'JK-IN|PK': 'disputed',
      'JK-IN|JK-SIACHEN': 'internal',
      'JK-PK|JK-SIACHEN': 'disputed',
      'CN|JK-IN': 'disputed',
      'CN|JK-SIACHEN': 'disputed',
    },
    shaded: [],
    showsClaims: true,
  },
};
