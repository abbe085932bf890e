export { type Agreement, namesAgree } from './agree.ts';
export { foldName } from './fold.ts';
export { type NameIndexTokens, nameIndexTokens } from './index-tokens.ts';
export { type PersonKey, personKeys, weighedPersonKeys } from './keys.ts';
export {
  acronymKey,
  acronymOf,
  distinctiveWords,
  isAcronym,
  organisationKey,
  organisationWords,
} from './organisation.ts';
export { nameRarity, tokenRarity } from './rarity.ts';
export { skeleton } from './shape.ts';
export { coreTokens, type NameToken, nameTokens, type TokenKind } from './tokens.ts';
