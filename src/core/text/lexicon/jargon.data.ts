import type { NounClass } from './classes.ts';

/**
 * What WordNet does not know, or counts as something else first, of the words of reports: by class, singular. Everything
 * else of a class comes from `wordnet.data.ts`.
 */
export const JARGON: Readonly<Partial<Record<NounClass, string>>> = {
  person:
    'driver commuter passer-by bystander herder sympathiser sympathizer cadre troop rider motorcyclist fundraiser deminer namazi zaireen naxal policewoman gunwoman jawan levy trainee technician engineer holdout tribesman youth returnee deserter mujahid fedayeen shopper worshipper worshiper nomad schoolgirl schoolboy girl migrant refugee pilgrim tourist witness police recruit convict inmate detainee hostage captive abductee facilitator financier courier handler ringleader mastermind accomplice suspect accused fugitive absconder proclaimed offender commander lieutenant operative consul diplomat envoy stevedore miner logger',
  outlaw:
    'gunman gunwoman attacker assailant miscreant culprit dacoit outlaw militant terrorist insurgent rebel extremist bandit pirate hijacker jihadi jihadist raider robber abductor kidnapper captor bomber fighter brigand knifeman arsonist intruder infiltrator rider motorcyclist khariji khwarij naxal separatist mujahid fedayeen tribesman shooter',
  officer:
    'police constable commando ranger levy levies customs troop soldier agent officer detective investigator sleuth gendarme marine peacekeeper coastguard patrol inspector sub-inspector jawan trooper guard force forces army navy squad ctd fia',
  ordnance:
    'ied vbied rcied device charge mine landmine molotov firebomb grenade mortar rocket missile shell bomb explosive projectile nitrate dynamite cracker bomblet satchel',
  vehicle:
    'van coach flight wagon pick-up pickup trawler dhow rickshaw qingqi motorbike tug hilux corolla jeep convoy bike speedboat minibus minivan lorry tanker dumper container',
  aircraft: 'drone quadcopter uav jet warplane gunship helicopter airforce fighter-bomber',
  weapon:
    'ied vbied rcied device charge mine landmine drone quadcopter round cartridge casing empty satchel molotov firebomb mortar launcher rpg ak smg kalashnikov klashnikov nitrate fertiliser fertilizer fuse fuze primer detcord cord vest magazine ammo cap uav shell dynamite pellet burst volley salvo shot projectile arrow machete dagger acid cracker bomblet cocktail',
  drug: 'drug narcotic hashish heroin methamphetamine ice meth charas opium cocaine captagon tramadol precursor',
  money: 'dollar euro rupee afghani riyal dirham gold asset fund currency note bitcoin cash',
  device:
    'sim handset drive ledger dongle router antenna receiver transmitter wireless walkie-talkie night-vision scope goggle battery timer generator wire circuit server',
  paper:
    'passport cnic tazkira ledger literature leaflet pamphlet diary map chart identity card visa permit notebook letter flag',
  premises:
    'house home flat office hide-out hideout den lock-up godown boatyard yard compound madrassa madrasa madrassah seminary school college market mall bazaar mill plant silo quarry kiln orchard bunker tunnel safehouse residence tenement block depot embassy consulate legation bank mosque church shrine temple imambargah checkpoint check-post checkpost picket outpost post base barracks garrison position stronghold island hill valley forest area location site place address property premises quarter cell container neighbourhood neighborhood district suburb hamlet town terminal pylon tower transformer tannery tailor hut lodge terrace café cafe stall gate wall fence stop airfield cave haveli dera',
  road: 'highway motorway bypass track roundabout underpass culvert line railway square rails street route gate avenue',
  accord:
    'agreement accord pact treaty deal memorandum mou protocol convention truce ceasefire declaration arrangement',
  body: 'police army navy ministry authority agency bureau command court council committee commission directorate secretariat party group outfit faction front brigade battalion militia company charity foundation trust association union federation bank exchange wing cell network team unit squad force service board department office embassy consulate government cabinet senate parliament assembly',
};
