import { luhn, modulo97 } from '../../text/identifiers-checksums.ts';

/** What a value of each scheme must be; schemes not named here take any value. Values are canonical: lower case, bare. */
const VALID: Readonly<Record<string, (value: string) => boolean>> = {
  // NADRA: five digits of the place, seven of the family, one of the person; the first is 1 to 8.
  cnic: (value) => /^[1-8]\d{12}$/.test(value) && !/^(\d)\1+$/.test(value),
  // ISO 13616-1 §5.
  iban: (value) => /^[a-z]{2}\d{2}[a-z0-9]{11,30}$/.test(value) && modulo97(value) === 1,
  // ISO 17442-1: modulo 97-10 over the twenty characters as they stand.
  lei: (value) => /^[a-z0-9]{18}\d{2}$/.test(value) && modulo97(value.slice(-4) + value.slice(0, -4)) === 1,
  // 3GPP TS 23.003 §6.2.1.
  imei: (value) => /^\d{15}$/.test(value) && luhn(value),
  imo,
  // ITU-R M.585: nine digits, ships begin with 2 to 7.
  mmsi: (value) => /^\d{9}$/.test(value) && /[^0]/.test(value),
  vin: (value) => /^[a-hj-npr-z0-9]{17}$/.test(value),
  // E.164: at most fifteen digits.
  phone: (value) => /^\d{7,15}$/.test(value),
};

/** IMO resolution A.1117(30): the last of seven digits is the sum of the others times 7 to 2, modulo 10. */
function imo(value: string): boolean {
  if (!/^\d{7}$/.test(value) || value === '0000000') return false;
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += Number(value[i]) * (7 - i);
  return sum % 10 === Number(value[6]);
}

/** True where a canonical value can be one of its scheme: length, alphabet and check digits hold. */
export function isValidIdentifier(scheme: string, value: string): boolean {
  return value !== '' && (VALID[scheme]?.(value) ?? /[a-z0-9\p{L}]{3}/iu.test(value));
}
