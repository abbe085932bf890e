/** What STIX 2.1 named anew since 2.0, by type (STIX 2.1 Appendix C.1 and §4, §6). */

/** 2.0 said in `labels` what 2.1 says in a property of its own: words of its vocabulary move, others stay labels. */
export const TYPES_PROPERTY: ReadonlyMap<string, readonly [property: string, vocabulary: string]> = new Map([
  ['indicator', ['indicator_types', 'indicator-type']],
  ['malware', ['malware_types', 'malware-type']],
  ['report', ['report_types', 'report-type']],
  ['threat-actor', ['threat_actor_types', 'threat-actor-type']],
  ['tool', ['tool_types', 'tool-type']],
]);

/** Properties of observables under new names. */
export const RENAMED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    file: { created: 'ctime', modified: 'mtime', accessed: 'atime' },
    directory: { created: 'ctime', modified: 'mtime', accessed: 'atime' },
    process: { created: 'created_time', binary_ref: 'image_ref' },
    'user-account': { password_last_changed: 'credential_last_changed' },
    'windows-registry-key': { modified: 'modified_time' },
  }).map(([type, names]) => [type, new Map(Object.entries(names))]),
);

/** Properties of observables that 2.1 has no more: kept under a name of our own. */
export const GONE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['file', new Set(['is_encrypted', 'encryption_algorithm', 'decryption_key'])],
  ['process', new Set(['name', 'arguments'])],
]);
export const KEPT_AS = 'x_stix20_';

/** The same inside predefined extensions, which hold nothing of anybody's own. */
export const GONE_FROM_EXTENSIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['archive-ext', new Set(['version'])],
  ['socket-ext', new Set(['protocol_family'])],
]);

/** Names of hashes that changed. */
export const HASH_NAMES: ReadonlyMap<string, string> = new Map([['ssdeep', 'SSDEEP']]);
