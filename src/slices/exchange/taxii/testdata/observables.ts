import type { JsonObject } from '../../../../core/formats/json/parse.ts';
import { observableId } from '../../../../core/formats/stix/observable-id.ts';

/** An observable with the id that STIX 2.1 §2.9 gives it; a process has none of its own. */
function observable(type: string, nth: number, properties: JsonObject): JsonObject & { id: string } {
  const object: JsonObject = { type, spec_version: '2.1', ...properties };
  const id = observableId(object) ?? `${type}--00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
  return { ...object, id };
}

const hashesOf = (nth: number): JsonObject => ({
  MD5: nth.toString(16).padStart(32, 'a'),
  'SHA-256': nth.toString(16).padStart(64, 'b'),
});

type Made = JsonObject & { readonly id: string };

/** What stands for itself, and others refer to. */
function endsOf(nth: number) {
  const made = (type: string, properties: JsonObject) => observable(type, nth, properties);
  const mac = made('mac-addr', { value: `d2:fb:49:24:37:${nth.toString(16).padStart(2, '0')}` });
  const system = made('autonomous-system', { number: 64_500 + nth, name: `Slow Net ${nth}`, rir: 'APNIC' });
  const ipv4 = made('ipv4-addr', {
    value: `198.51.100.${nth}`,
    resolves_to_refs: [mac.id],
    belongs_to_refs: [system.id],
  });
  const ipv6 = made('ipv6-addr', { value: `2001:db8::${nth.toString(16)}`, belongs_to_refs: [system.id] });
  const domain = made('domain-name', { value: `mail${nth}.example.org`, resolves_to_refs: [ipv4.id] });
  const url = made('url', { value: `https://mail${nth}.example.org/in?box=${nth}` });
  const account = made('user-account', {
    user_id: `u-${nth}`,
    account_login: `heron${nth}`,
    account_type: 'unix',
    display_name: `Heron Desk ${nth}`,
    is_privileged: nth % 2 === 0,
    account_created: '2025-01-20T12:31:12Z',
    extensions: { 'unix-account-ext': { gid: 1001, groups: ['wheel'], home_dir: `/home/heron${nth}` } },
  });
  const address = made('email-addr', { value: `heron${nth}@example.org`, belongs_to_ref: account.id });
  return { mac, system, ipv4, ipv6, domain, url, account, address };
}

/** Files and what runs. */
function hostOf(nth: number, account: Made) {
  const made = (type: string, properties: JsonObject) => observable(type, nth, properties);
  const artifact = made('artifact', {
    mime_type: 'application/zip',
    payload_bin: Buffer.from(`artifact ${nth}`).toString('base64'),
    hashes: hashesOf(nth + 2000),
  });
  const directory = made('directory', { path: `C:\\Heron\\${nth}`, mtime: '2026-01-02T03:04:05.678Z' });
  const file = made('file', {
    name: `ledger-${nth}.pdf`,
    hashes: hashesOf(nth),
    size: 25_536 + nth,
    mime_type: 'application/pdf',
    parent_directory_ref: directory.id,
    content_ref: artifact.id,
    extensions: { 'pdf-ext': { version: '1.7', document_info_dict: { Title: `Ledger ${nth}` } } },
  });
  const software = made('software', { name: `Courier ${nth}`, version: '3.1', vendor: 'Nobody', swid: `c${nth}` });
  const process = made('process', {
    pid: 1000 + nth,
    command_line: `courier --box ${nth}`,
    environment_variables: { PATH: '/bin' },
    image_ref: file.id,
    creator_user_ref: account.id,
  });
  return { artifact, directory, file, software, process };
}

/** One of each type of STIX 2.1 §6, all of them different for another `nth` (1 to 200), with the references between them. */
export function observablesOf(nth: number): readonly Made[] {
  const made = (type: string, properties: JsonObject) => observable(type, nth, properties);
  const ends = endsOf(nth);
  const { account, address, ipv4, domain } = ends;
  return [
    ...Object.values(ends),
    ...Object.values(hostOf(nth, account)),
    made('email-message', {
      is_multipart: true,
      date: '2026-02-03T04:05:06Z',
      from_ref: address.id,
      to_refs: [address.id],
      subject: `Ledger of week ${nth}`,
      received_lines: [`from mail${nth}.example.org by mx.example.net`],
      additional_header_fields: { 'Reply-To': [`heron${nth}@example.org`] },
      body_multipart: [{ content_type: 'text/plain; charset=utf-8', content_disposition: 'inline', body: 'سلام' }],
    }),
    made('mutex', { name: `Global\\heron-${nth}` }),
    made('network-traffic', {
      src_ref: ipv4.id,
      dst_ref: domain.id,
      src_port: 40_000 + nth,
      dst_port: 443,
      protocols: ['ipv4', 'tcp', 'https'],
      start: '2026-03-01T10:00:00Z',
      end: '2026-03-01T10:00:09Z',
      extensions: { 'http-request-ext': { request_method: 'get', request_value: `/in?box=${nth}` } },
    }),
    made('windows-registry-key', {
      key: `HKEY_LOCAL_MACHINE\\Software\\Heron\\${nth}`,
      values: [{ name: 'Run', data: `courier ${nth}`, data_type: 'REG_SZ' }],
      creator_user_ref: account.id,
    }),
    made('x509-certificate', {
      serial_number: `36:f7:d4:32:f4:ab:${nth.toString(16).padStart(2, '0')}`,
      hashes: hashesOf(nth + 4000),
      issuer: 'CN=Heron Root',
      subject: `CN=mail${nth}.example.org`,
      validity_not_before: '2026-01-01T00:00:00Z',
      validity_not_after: '2027-01-01T00:00:00Z',
      x509_v3_extensions: { key_usage: 'digitalSignature' },
    }),
  ];
}
