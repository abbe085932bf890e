import type { TriggerRow } from './events.data.ts';

/**
 * Deeds told by common verbs: what they tell depends on the class of thing they are done with or to (`needs`, see
 * `events-needs.ts`). `lemmas` are base forms; all their inflections are triggers.
 */
export const DEEDS: readonly TriggerRow[] = [
  {
    id: 'attack.thrown',
    type: 'attack',
    called: 'attack',
    lemmas: 'throw|hurl|lob|toss|fling|detonate|set off|trigger|explode|remotely detonate',
    needs: 'charge',
  },
  {
    id: 'armed-attack.shot-off',
    type: 'armed-attack',
    called: 'armed attack',
    lemmas: 'fire|launch|loose off|let off',
    needs: 'missile',
  },
  {
    id: 'attack.driven',
    type: 'attack',
    called: 'ramming',
    lemmas:
      'drive into|plough into|plow into|crash into|slam into|ram into|ram|run over|run down|mow down|drive through|career into|careen into',
    needs: 'crowd',
  },
  {
    id: 'bombing.device',
    type: 'bombing',
    called: 'bombing',
    lemmas: 'rip through|tear through|tear apart|go off|shatter|rock|shake|hit|strike|burst|blast|explode',
    needs: 'device',
  },
  {
    id: 'attack.harm',
    type: 'attack',
    called: 'attack',
    lemmas:
      'wound|injure|maim|hurt|slash|knife|hack|bludgeon|lynch|slaughter|massacre|butcher|cut down|mow down|pick off|beat to death|shoot at|rake|riddle|pepper|rain bullets on|turn his gun on',
    needs: 'assailed',
  },
  {
    id: 'attack.fire',
    type: 'attack',
    called: 'arson attack',
    verbs:
      'went up in flames|burnt to the ground|burned to the ground|was gutted|were gutted|set alight|firebombed|petrol-bombed|ransacked|vandalised|dynamited|mined',
    gerunds: 'burning|torching|razing|looting|destroying|wrecking|ransacking|mining',
    present: 'goes up in flames|go up in flames',
  },
  {
    id: 'armed-attack.started',
    type: 'armed-attack',
    called: 'armed attack',
    verbs:
      'started firing|began firing|started indiscriminate firing|resorted to firing|resorted to indiscriminate firing|opened up|opened up on|let fly|came under attack|came under fire|came under gunfire|came under heavy fire|was engaged|were engaged|raked|strafed with bullets|waylaid and killed',
    gerunds: 'opening fire|opening fire on',
    nouns:
      'hand grenade throwing|grenade throwing|hand grenade lobbing|burst of fire|burst of gunfire|hail of bullets|shooting attack|gun assault|shooting incident|indiscriminate firing|firing|unprovoked firing|heavy firing|fusillade',
    needs: 'shots',
  },
  {
    id: 'hijacking.craft',
    type: 'hijacking',
    called: 'hijacking',
    lemmas: 'take over|take control of|seize control of|seize|storm|divert',
    needs: 'craft',
  },
  {
    id: 'meeting.parties',
    type: 'meeting',
    called: 'meeting',
    lemmas: 'sit down|confer|negotiate|parley|convene|gather for talks|come together|resume talks|open talks',
    needs: 'parties',
  },
  {
    id: 'kidnapping.led',
    type: 'kidnapping',
    called: 'kidnapping',
    lemmas:
      'carry off|lead away|lead off|drag away|drag off|march away|march off|bundle into|whisk away|snatch|take captive|take away|spirit away|drive off with|make off with|cart off|take along|hold captive|hold hostage|herd into|force into|haul off|kidnap for ransom',
    nouns: 'taking of|snatching of|seizing of',
    needs: 'captured',
  },
  {
    id: 'kidnapping.gapped',
    type: 'kidnapping',
    called: 'kidnapping',
    lemmas: 'bundle|march|drag|lead|carry|whisk|herd|force|haul|spirit|take|cart',
    needs: 'taken-away',
  },
  {
    id: 'kidnapping.off',
    type: 'kidnapping',
    called: 'kidnapping',
    lemmas:
      'take off|pull off|drag off|drag from|haul off|remove from|force off|order off|pull out of|drag out of|take from',
    needs: 'off-a-vehicle',
  },
  {
    id: 'arrest.phrase',
    type: 'arrest',
    called: 'arrest',
    lemmas:
      'place under arrest|put under arrest|take into detention|take into preventive detention|place in detention|take in for questioning|bring in for questioning|put behind bars|remand in custody|take in custody|collar|overpower|subdue|run to earth|hunt down|bring in|clap in irons|put in handcuffs|lead away in handcuffs|lock up',
    needs: 'person',
  },
  {
    id: 'arrest.taken',
    type: 'arrest',
    called: 'arrest',
    lemmas: 'pick up|haul in|take in|net|bag|swoop up|scoop up|pull in',
    needs: 'persons',
  },
  {
    id: 'raid.premises',
    type: 'raid',
    called: 'raid',
    lemmas:
      'search|comb|sweep|storm|swoop on|descend on|turn over|go through|burst into|break into|cordon off|besiege|lay siege to|surround|clear',
    nouns:
      'search of|searches of|sweep of|storming of|storming|house search|house searches|house-to-house search|swoop|clearance of|combing operation|dragnet|sweep',
    needs: 'premises',
  },
  {
    id: 'air-strike.from-above',
    type: 'air-strike',
    called: 'air strike',
    lemmas:
      'pound|strafe|bomb|hit|strike|target|engage|flatten|take out|rocket|attack|destroy|level|blow up|eng',
    nouns:
      'aerial bombardment|bombardment|artillery fire|shelling|rocket fire|barrage|bombing raid|bombing run|drone raid|aerial attack|aerial strike|precision strike|sortie',
    needs: 'from-above',
  },
  {
    id: 'execution.phrase',
    type: 'execution',
    called: 'execution',
    lemmas: 'put to death|send to the gallows|hang|behead|execute by firing squad|put before a firing squad',
    needs: 'person',
  },
  {
    id: 'execution.noun',
    type: 'execution',
    called: 'execution',
    nouns: 'public execution|public hanging|mass execution|firing squad',
  },
  {
    id: 'transfer.exchanged',
    type: 'transfer',
    called: 'transfer',
    lemmas:
      'exchange|swap|trade|hand back|send home|send back|put across|put over|send across|push back|escort to|put on a plane to|put aboard a plane to|fly home|transfer to|return to|give up to|bring back|escort back|surrender to',
    needs: 'moved-person',
  },
  {
    id: 'escape.phrase',
    type: 'escape',
    called: 'escape',
    lemmas:
      'make off|get out|slip away|walk out|break out of|abscond|bolt|slip out|flee|climb out|give the slip|slip custody|tunnel out|jump bail|vanish|get clear|wriggle free|escape',
    needs: 'captive',
  },
  {
    id: 'escape.sprung',
    type: 'escape',
    called: 'jailbreak',
    lemmas: 'spring|free|liberate|bust out|break out',
    needs: 'prisoners',
  },
  {
    id: 'seizure.phrase',
    type: 'seizure',
    called: 'seizure',
    lemmas:
      'dig up|fish out|take into possession|take in possession|net|lift|haul|freeze|take away|cart away|turn up|retrieve|come upon|stumble on|secure|collect|exhume|attach|block',
    needs: 'finds',
  },
  {
    id: 'clash.phrase',
    type: 'clash',
    called: 'clash',
    lemmas:
      'box in|pin down|trade shots with|trade gunfire with|fight a gun battle with|exchange shots with|exchange fire|fight off|beat back|beat off|repel|repulse|battle|fight|engage|come upon|close with|run into|tangle with',
    needs: 'fighting',
  },
  {
    id: 'protest.phrase',
    type: 'protest',
    called: 'protest',
    lemmas:
      'march|rally|picket|block|blockade|take to the streets|demonstrate|stage a walkout|chant|sit down|burn tyres|burn tires|burn effigies|shout slogans|chant slogans|barricade|gherao',
    needs: 'demonstrators',
  },
  {
    id: 'training.phrase',
    type: 'training',
    called: 'training',
    lemmas: 'drill|instruct|coach|school|put through|give lessons to|give lessons in|give instruction in',
    nouns: 'weapons course|course of instruction|training camp',
    needs: 'trainees',
  },
  {
    id: 'award.phrase',
    type: 'award',
    called: 'award',
    lemmas: 'receive|hand|give|present|pin|bestow|confer|get|collect|grant|award|accept',
    needs: 'prize',
  },
  {
    id: 'agreement.phrase',
    type: 'agreement',
    called: 'agreement',
    lemmas:
      'put to paper|put their signatures to|put its signature to|put his signature to|put pen to|seal|initial|clinch|pen|hammer out|conclude|strike|reach|renew|put their names to|ink|adopt|draw up|agree|subscribe to',
    needs: 'accord',
  },
  {
    id: 'cyber.phrase',
    type: 'cyber-attack',
    called: 'cyber attack',
    lemmas: 'phish|wipe|encrypt|knock out|paralyse|paralyze|cripple|infect|compromise|crash|penetrate',
    needs: 'system',
  },
  {
    id: 'financing.phrase',
    type: 'financing',
    called: 'payment',
    lemmas:
      'ransom|hand over|bring in|subscribe|cough up|shell out|fork out|bribe|part with|pay over|take in|reach|carry|bring|stump up|change|hand|fetch|credit to|fly in',
    nouns: 'ransom of|payment of|remittance of',
    needs: 'sum',
  },
  {
    id: 'transfer.materiel',
    type: 'transfer',
    called: 'delivery',
    lemmas:
      'supply|deliver|ship|land|sell|hand over|smuggle|consign|receive|procure|import|ferry|airlift|offload|pass on|turn over|bring ashore',
    nouns: 'shipment of|delivery of|consignment of|sale of|supply of',
    needs: 'materiel',
  },
  {
    id: 'travel.journey',
    type: 'travel',
    called: 'journey',
    lemmas: 'fly|travel|cross|leave|set out|depart|sail|drive|go|move|return|exit|slip',
    nouns: 'exit from|entry into|departure for|flight to|flight from|journey to|journey from|passage to',
    needs: 'journey',
  },
  {
    id: 'withdrawal.phrase',
    type: 'withdrawal',
    called: 'withdrawal',
    lemmas: 'vacate|evacuate|pull back from|pull out of|abandon|quit',
    nouns: 'pull-back|pullback|evacuation',
    needs: 'position',
  },
];
