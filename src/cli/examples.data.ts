/** Examples under the help of each command: what is typed, and what it is for. A test holds them against the commands. */
export const EXAMPLES: Readonly<Record<string, readonly (readonly [line: string, meaning: string])[]>> = {
  start: [
    ['watchfloor start', 'serve on 127.0.0.1:4280 and print sign-in links'],
    [
      'watchfloor start --no-demo --data /srv/centre',
      'an empty centre of your own, in a folder of your choice',
    ],
    ['watchfloor start --port 0', 'any free port'],
  ],
  ingest: [
    ['watchfloor ingest reports/', 'every file below a folder; a bad one never stops the rest'],
    [
      'watchfloor ingest note.txt --grade B2 --date 2026-11-20 --marking TLP:AMBER',
      'one report with its grade, day and marking',
    ],
    ['watchfloor ingest list.csv --mapping columns.json', 'a table, with what its columns mean'],
    ['curl -s https://intra.example/brief | watchfloor ingest - --format html', 'from standard input'],
  ],
  import: [
    ['watchfloor import people.csv --preview', 'how it is cut, its first rows as entities, what is wrong'],
    [
      'watchfloor import people.csv --mapping columns.json --save-as register --grade B2',
      'import it, and keep the mapping for the next file',
    ],
    ['watchfloor import next.csv --saved register', 'the next file of its kind'],
  ],
  imports: [
    ['watchfloor imports list', 'all of your party, and how far they are'],
    ['watchfloor imports undo 0b7c… --preview', 'what an undo would take out of the picture'],
    ['watchfloor imports undo 0b7c… --reason "wrong file"', 'take the whole import back'],
    ['watchfloor imports problems 0b7c… --out problems.csv', 'rows that could not be read'],
  ],
  charts: [
    ['watchfloor charts list', 'yours, and those shared with you'],
    ['watchfloor charts show 0b7c…', 'its things, and what ties them, as you see it'],
    ['watchfloor charts export 0b7c… --out chart.json', 'take it out under its marking; the log says so'],
  ],
  compare: [
    ['watchfloor compare "غلام مصطفیٰ" "Gholam Mostafa"', 'two names, with the steps of the comparison'],
    ['watchfloor compare "Zarmin AG" "Zarmin Aktiengesellschaft" --kind organisation', 'as organisations'],
    ['watchfloor compare --batch pairs.tsv > scored.tsv', 'columns a and b in, the same with score out'],
  ],
  reports: [
    ['watchfloor reports', 'the fifty newest that you may see'],
    ['watchfloor reports --most 1000 --json', 'for programs'],
  ],
  report: [['watchfloor report 0b7c…', 'its header and its text, under its marking']],
  search: [
    ['watchfloor search orlan sevchuk', 'by name, in any script and spelling'],
    ['watchfloor search "fishing boat" --most 5', 'reports by their words'],
  ],
  card: [
    ['watchfloor card "Orlan Sevchuk"', 'by name, where one entity bears it'],
    ['watchfloor card 5d1e… --purpose INVESTIGATION:CASE-12', 'by id, for a case'],
  ],
  why: [['watchfloor why 5d1e…', 'what ties its records, what was kept apart, what waits for an officer']],
  picture: [
    ['watchfloor picture', 'counts, entities, events, conflicts, echoes'],
    [
      'watchfloor picture --json > picture.json',
      'all of it; docs/reference/picture.schema.json describes it',
    ],
    ['watchfloor picture --as watch.national', 'as another officer sees it'],
  ],
  screen: [
    ['watchfloor screen "Zarak Khan Bettani" --born 1979 --country pk', 'one person, in any script'],
    ['watchfloor screen --batch customers.csv --out answers.csv', 'a file of rows; goes on where it stopped'],
    ['watchfloor screen payment pacs008.xml --exit-code', 'exit code 3 where it must be held'],
    ['watchfloor screen watch customers.csv', 'screened again whenever a list changes'],
    ['watchfloor screen hits', 'what waits for somebody'],
    [
      'watchfloor screen dispose 5d1e… false-positive --reason "father’s name differs"',
      'cleared until the entry or the record changes',
    ],
    ['watchfloor screen replay 0b7c…', 'an old check against its own versions'],
  ],
  feeds: [
    [
      'watchfloor feeds add partner --kind taxii --address https://taxii.partner.example/taxii2/ --credentials partner.json --every 15m --grade C3 --marking TLP:AMBER',
      'poll a collection of a partner',
    ],
    ['watchfloor feeds preview partner', 'what would come in; nothing is written'],
    ['watchfloor feeds run partner', 'now, until there is no more'],
    [
      'watchfloor feeds add out --kind taxii --address https://taxii.partner.example/taxii2/ --push shared --account partner.reader',
      'send what the partner may see of a collection; waits for a release authority',
    ],
    ['watchfloor feeds resume out --as release.officer', 'starts it'],
    ['watchfloor feeds show partner', 'how it stands, and what could not be taken'],
  ],
  suggest: [['watchfloor suggest 5b1e…', 'needs WATCHFLOOR_MODEL_URL: a model on this machine or network']],
  judge: [
    ['watchfloor judge same RECORD RECORD --reason "same passport"', 'two records are one thing'],
    ['watchfloor judge different RECORD RECORD --reason "brothers"', 'they are not'],
  ],
  review: [
    ['watchfloor review', 'the reports whose claims wait for an officer'],
    ['watchfloor review 0b7c…', 'its claims in reading order, with words, rule and state'],
    ['watchfloor review accept 5d1e… 91aa… --because "court record seen"', 'both, or none'],
    ['watchfloor review change 5d1e… --value 13 --because "page 2 has the figure"', 'what holds instead'],
    [
      'watchfloor review refuse --report 0b7c… --rule role.alleged --because "a quotation"',
      'all of one rule that nobody acted on',
    ],
    ['watchfloor review undo 77c0… --because "misread"', 'the picture is as if it had never been'],
    ['watchfloor review alias 5d1e… "Ustad Karez" --because "two detainees say so"', 'a name besides'],
    ['watchfloor review exclude 91aa… --because "a river"', 'this word is no person, in any report'],
    ['watchfloor review lessons', 'what officers taught; with an id, all that it touches'],
    ['watchfloor review reread', 'what today’s rules would change in the stored reports'],
    ['watchfloor review reread --apply --because "rules of November"', 'and put it in force, in one act'],
  ],
  release: [
    [
      'watchfloor release draft 0b7c… --to AVENIA --tearline lower.txt --marking RESTRICTED --because "joint case"',
      'a lower version of a report, for a partner',
    ],
    ['watchfloor release check 5d1e…', 'what it holds that only the upper version holds'],
    ['watchfloor release submit 5d1e…', 'to a reviewer; another officer approves, a third issues'],
    ['watchfloor release withdraw 5d1e… --because "in error"', 'out of every answer at once'],
  ],
  'who-sees': [
    ['watchfloor who-sees 0b7c… --party AVENIA', 'yes or no, and the clause that decides'],
    ['watchfloor who-sees "SECRET//REL TO MEMBERS"', 'before anything is filed'],
  ],
  onward: [
    ['watchfloor onward ask 0b7c… --to AVENIA --because "joint case"', 'asks whoever originated it'],
    ['watchfloor onward grant 91aa… --until 30d --because "agreed"', 'the originator consents'],
  ],
  tips: [
    ['watchfloor tips list --box late', 'what was not answered in time; also to-us, from-us, tasked, all'],
    [
      'watchfloor tips send 0b7c… --to BRAVO --subject "A lorry" --ask "Search it" --precedence FLASH --due 2026-12-01',
      'a report of yours, to whom may read it',
    ],
    ['watchfloor tips acknowledge 5d1e…', 'or: decline 5d1e… --reason no-legal-basis --because "no warrant"'],
    ['watchfloor tips task 5d1e… --agency CHARLIE --because "Search the lorry"', 'an officer orders it'],
    [
      'watchfloor tips act 5d1e… --type search --basis "Customs Act s. 164" --from 2026-11-22 --because "Searched"',
      'what was done, and by which right',
    ],
    ['watchfloor tips outcome 5d1e… --result foiled-by-seizure --because "Detonators"', 'what came of it'],
    ['watchfloor tips feedback 5d1e… --grade A2 --because "Right in every point"', 'to its originator'],
    ['watchfloor tips show 5d1e… --json', 'with the record as both sides signed it, and its hash'],
  ],
  existence: [
    ['watchfloor existence set 0b7c… --mode referral --to BRAVO', 'who finds nothing is told to ask you'],
    ['watchfloor existence set 0b7c… --mode silent --to BRAVO', 'and no more'],
  ],
  export: [
    ['watchfloor export text 0b7c… --for AVENIA --out for-avenia.txt', 'with for-avenia.txt.manifest.json'],
    ['watchfloor export verify for-avenia.txt', 'exit code 1 where it was changed'],
    [
      'watchfloor export stix --all --out all.json',
      'a STIX 2.1 bundle, and all.json.manifest.json with its hash',
    ],
    [
      'watchfloor export misp --all --marking-limit TLP:GREEN --out ./feed',
      'a folder that any MISP reads as a feed',
    ],
    [
      "watchfloor export stix --report 5b1e… --marking-limit 'SECRET//REL TO AVENIA' --out avenia.json",
      'what may go to them',
    ],
  ],
  taxii: [
    ['watchfloor taxii offer shared --to AVENIA --read', 'they read what is released to them'],
    [
      'watchfloor taxii offer inbox --to AVENIA --write --grade C3',
      'they send; only they and what the marking names see it',
    ],
    ['watchfloor taxii list', 'what is offered'],
  ],
  partner: [
    [
      'watchfloor partner invite avenia --level 2 --url https://… --to invitation.json',
      'terms and key, signed',
    ],
    [
      'watchfloor partner accept invitation.json --name north --to answer.json',
      'or take the answer to your own',
    ],
    ['watchfloor partner approve avenia', 'the second person, a release authority'],
    [
      'watchfloor partner amend avenia --level 1',
      'narrower: obeyed at once; wider waits for both signatures',
    ],
    ['watchfloor partner show avenia', 'what was sent, received and refused'],
    [
      'watchfloor partner export avenia --to out.bundle',
      'for a node without a line; partner import takes it in',
    ],
  ],
  recall: [
    ['watchfloor recall 0b7c… --withdraw --reason "source was wrong"', 'here and at every holder'],
    ['watchfloor recall 0b7c… --narrow "CONFIDENTIAL//REL TO AVENIA" --reason "…"', 'the same, for fewer'],
  ],
  feedback: [
    ['watchfloor feedback 0b7c… --kind sighting --words "seen at the crossing"', 'back to its originator'],
    ['watchfloor feedback 0b7c…', 'what was said of it'],
  ],
  'partner-judgements': [
    ['watchfloor partner-judgements list --entity 4f1a…', 'what other centres judged of its records'],
    [
      'watchfloor partner-judgements adopt 9c2d… --reason "the photographs agree"',
      'it is ours, and undone like any other',
    ],
    ['watchfloor partner-judgements tell 77ab…', 'a judgement of yours, to partners that hold both reports'],
  ],
  recalls: [['watchfloor recalls', 'who held it, and who has answered']],
  flags: [
    ['watchfloor flags --recall 0b7c…', 'what was made of a report that was taken back'],
    ['watchfloor flags 5d1e… --done "the edition is withdrawn, BRAVO was told"', 'it was looked after'],
  ],
  purge: [['watchfloor purge 0b7c… --reason "recalled"', 'erased for good; its hash stays']],
  hold: [
    [
      'watchfloor hold place 0b7c… --until 2027-06-30 --reason "High Court 12/2026"',
      'kept, unread, in your name',
    ],
    ['watchfloor hold list', 'what is held, and until when'],
  ],
  party: [['watchfloor party CTD-NORTH --name "CTD North" --country PK', 'an agency of this centre']],
  undo: [
    ['watchfloor undo 91aa… --reason "wrong record"', 'a judgement, a review, or the import of a report'],
  ],
  lists: [
    ['watchfloor lists import consolidated.xml --list un', 'a new version of the UN list, from a file'],
    ['watchfloor lists set un --url https://publisher.example/list.xml --every 1d', 'fetch it by itself'],
    ['watchfloor lists diff un', 'what the version in force changed, with the fields'],
    ['watchfloor lists status', 'versions in force, their age, refused updates'],
  ],
  log: [['watchfloor log --most 10', 'your last ten acts, with purpose and case']],
  verify: [['watchfloor verify', 'exit code 0: log and export manifests are whole; 1: tampered with']],
  officers: [['watchfloor officers', 'handles for --as']],
  officer: [
    ['watchfloor officer amina --add --name "Amina Durrani" --level 2', 'a new officer of your own party'],
    ['watchfloor officer amina --level SECRET --compartment KESTREL', 'raise a clearance'],
    ['watchfloor officer amina --roles officer,administrator', 'all roles anew'],
  ],
  'sign-in': [
    ['watchfloor sign-in amina', 'a link that works once, for twelve hours'],
    ['watchfloor sign-in amina --token --days 30', 'a token for a program that screens'],
  ],
  backup: [['watchfloor backup centre.backup', 'all data in one file, the keys beside it']],
  restore: [['watchfloor restore centre.backup --data /srv/new', 'into an empty folder']],
  formats: [['watchfloor formats', 'names for --format']],
  properties: [['watchfloor properties --json', 'for mappings and programs']],
  completion: [
    ['eval "$(watchfloor completion bash)"', 'in this shell; put it into ~/.bashrc for every one'],
    ['watchfloor completion fish > ~/.config/fish/completions/watchfloor.fish', 'fish'],
  ],
};

/** Under `watchfloor --help`. */
export const EXIT_CODES: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'done'],
  ['1', 'refused: what was asked cannot be had; the reason and the fix are on standard error'],
  ['2', 'the command line was not understood'],
  ['3', 'with screen --exit-code: something was found that somebody must look at'],
  ['70', 'a fault on our side, or of the database'],
  ['130', 'stopped by Ctrl-C (143 by SIGTERM); what was acknowledged is kept'],
];
