// 'Her car broke down', 'my battery died': a thing that stopped working is nobody's harm, and what
// else is said is screened as ever.

const anyOf = (...lists: string[]): string =>
  lists.join(' ').split(', ').join('|').replaceAll('_', ' ')

const vehicles = anyOf(
  'car, van, bus, minibus, coach, train, tram, taxi, ' +
    'cab, lift, bike, motorbike, scooter, truck, lorry',
)
const devices = anyOf(
  'laptop, computer, pc, mac, ipad, tablet, phone, mobile, iphone, battery, printer, scanner,',
  'copier, photocopier, screen, camera, webcam, microphone, mic, headset, charger, internet,',
  'wifi, wi_fi, broadband, router, server, network, connection, signal, vpn, system, software,',
  'app, teams, outlook, email, browser, link, keyboard, mouse, projector, sat_nav, satnav,',
  'boiler, heating, washing_machine, dishwasher, fridge, freezer, oven, cooker, engine, clutch,',
  'gearbox, alternator, exhaust, alarm_clock, watch, batteries, baby_monitor, baby_monitor s,',
  'baby_monitors, tv, telly, television, doorbell, ' +
    'stairgate, stair_gate, torch, hoover, toy, toy s',
)
/** A battery may be told of first: 'dead battery', '2% battery' (of which the sign is no word). */
const noCharge =
  '(?:dead|flat|dying|low|no) (?:car |phone |laptop )?batter(?:y|ies)|\\d+ (?:per ?cent )?battery'
const whose =
  '(?:(?:my|her|his|our|their|your|the|a|an|this|that) )?' +
  '(?:(?:own|work|new|old|hire|company|school|office|hearing aid) )*'
const when =
  '(?:(?:has|have|had|is|are|battery|batteries|just|now|again|also|even|then|finally|totally|' +
  'completely|went and) )*'
const stopped =
  '(?:broke|broken|breaking|breaks|conked|packed)(?: down| out| up| in)?|gone flat|died|dead'
const ofDevices =
  'dying|flat|(?:about|going) to die|frozen|froze|(?:died|crashed)(?: on (?:me|us|her|him|them))?'

/** A car that crashed is not among them, nor is what anybody did with a thing. */
const breakdown = new RegExp(
  `\\b${whose}(?:(?:${vehicles}) ${when}(?:${stopped})|` +
    `(?:${devices}) ${when}(?:${ofDevices}|${stopped})|${noCharge})(?![a-z])`,
  'g',
)

/**
 * With one of these it may be about whoever needs the thing, or sits in it: then nothing is left
 * out.
 */
const somebodySmall = new RegExp(
  `\\b(?:${anyOf(
    'kid, kids, child, children, baby, babies, bab, newborn, toddler, infant, boy, boys, girl,',
    'girls, son, sons, daughter, daughters, lad, lads, twin, twins, little_one, little_ones,',
    'inside, oxygen, ventilator, pump, monitor, insulin, cold, freezing, motorway, hard_shoulder,',
    'apnoea, nebuliser, wheelchair, breathing, swallowed, swallow, ate, eaten, mouth, nose, ear,',
    'throat, choking, choked, dribbling',
  )})\\b`,
)

/** The words without what only says that a thing stopped working. */
export function withoutBreakdowns(words: readonly string[]): readonly string[] {
  const text = words.join(' ')
  const left = text.replace(breakdown, ',')
  return left === text || somebodySmall.test(left)
    ? words
    : left.split(' ').filter((word) => word !== '')
}
