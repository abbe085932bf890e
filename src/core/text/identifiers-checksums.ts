/** The check digits and checksums of identifiers, each after its own standard. All pure and synchronous. */

/** ISO 13616 (IBAN), rest of the division by 97 after moving the first four characters to the end; 1 is right. */
export function modulo97(value: string): number {
  let rest = 0;
  for (const char of value.slice(4) + value.slice(0, 4)) {
    const number = Number.parseInt(char, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest;
}

/** Luhn (ISO/IEC 7812), as IMEIs carry it. A number of one repeated digit is no identifier. */
export function luhn(number: string): boolean {
  if (/^(\d)\1*$/.test(number)) return false;
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number.charAt(number.length - 1 - i)) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** BIP 173 (constant 1) and BIP 350 (constant 0x2bc830a3) checksum of a mainnet address beginning with `bc1`. */
export function bech32(address: string): boolean {
  const values = [3, 3, 0, 2, 3, ...Array.from(address.slice(3), (char) => BECH32.indexOf(char))];
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit++) if ((top >>> bit) & 1) check ^= GENERATOR[bit] ?? 0;
  }
  return check === 1 || check === 0x2bc830a3;
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Base58Check as Bitcoin and TRON use it: 21 bytes and the first four bytes of their double SHA-256. */
export function base58Check(text: string): boolean {
  let value = 0n;
  for (const char of text) value = value * 58n + BigInt(BASE58.indexOf(char));
  if (value >> 200n !== 0n) return false;
  const bytes = Uint8Array.from({ length: 25 }, (_, i) => Number((value >> BigInt(8 * (24 - i))) & 0xffn));
  const check = sha256(sha256(bytes.subarray(0, 21)));
  return [0, 1, 2, 3].every((i) => check[i] === bytes[21 + i]);
}

/** The first 32 bits of the fractional parts of roots of the first primes (FIPS 180-4 §4.2.2, §5.3.3). */
const rootBits = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime !== 0)) PRIMES.push(n);
const ROUND = PRIMES.map((prime) => rootBits(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => rootBits(Math.sqrt(prime)));

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** SHA-256 (FIPS 180-4) of at most 55 bytes: one block, all that an address needs. */
function sha256(message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64);
  block.set(message);
  block[message.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(60, message.length * 8);
  const w = Array.from({ length: 64 }, (_, i) => (i < 16 ? view.getInt32(4 * i) : 0));
  for (let i = 16; i < 64; i++) {
    const [x, y] = [w[i - 15] ?? 0, w[i - 2] ?? 0];
    const small = (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
    w[i] = (small + (w[i - 16] ?? 0) + (w[i - 7] ?? 0)) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = START;
  for (let i = 0; i < 64; i++) {
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + (w[i] ?? 0)) |
      0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
  }
  const out = new DataView(new ArrayBuffer(32));
  [a, b, c, d, e, f, g, h].forEach((word, i) => out.setInt32(4 * i, ((START[i] ?? 0) + word) | 0));
  return new Uint8Array(out.buffer);
}
