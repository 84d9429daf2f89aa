// What helps to fill a field: the question, a hint, and help with its source. S1 to S5 are the
// documents that the product was asked for from; P numbers are public procedures.
import type { ReportField } from '../state/report-words.ts'

export type Prompt = {
  /** What the card asks. `CHILD` stands for what the child is called here. */
  readonly ask: string
  /** Shown inside the empty field. */
  readonly hint: string
  /** One or two sentences that help, for whoever asks. */
  readonly help: string
  readonly source: string
}

const keptApart = 'West Berkshire and Surrey: fact, opinion and hearsay kept apart'
const movingIn = 'Norfolk procedures, moving in from another area'
const dudley = 'Dudley'

export const prompts: Readonly<Record<ReportField, Prompt>> = {
  involvement: {
    ask: 'How do you know the family, and since when?',
    hint: 'Your role with them, from when, how often, when last',
    help:
      'Say what you do with the family, the dates, and when you last saw each child. It tells ' +
      'the family and the table what your words rest on.',
    source: 'our own wording',
  },
  strengths: {
    ask: 'What goes well in this family?',
    hint: 'What somebody does, who helps, what the child enjoys',
    help:
      'What does a parent do that keeps a child safe or happy? Who helps them? What has got ' +
      'better, and what made it better? Say what you saw, with a day.',
    source: 'Tower Hamlets: strengths and worries stand side by side',
  },
  'worries-seen': {
    ask: 'What worries you: seen yourself, or recorded',
    hint: 'What happened, when, who saw it',
    help:
      'Facts: what happened, when, who was there, where it ' +
      'is recorded. Say harm plainly, and who caused it.',
    source: 'West Berkshire and Surrey; Dorset: clear about the level of risk',
  },
  'worries-thought': {
    ask: 'What worries you: your own opinion',
    hint: 'I think …, because …',
    help:
      'Your professional opinion, and what it rests on. ‘I ' +
      'think …, because …’ keeps it apart from what you know.',
    source: keptApart,
  },
  'worries-heard': {
    ask: 'What worries you: heard from somebody else',
    hint: 'Who told you, when, in which words',
    help:
      'Who said it, to whom, when, as nearly as you ' +
      'can in their words. It is weighed as what it is.',
    source: keptApart,
  },
  'needs-to-change': {
    ask: 'What needs to change?',
    hint: 'What would be different, so that the child is safe',
    help:
      'What would you see, on an ordinary day, if it were better? A question helps: what could ' +
      'they do that would show us things are getting better, and what would help them to do it?',
    source: 'Dorset',
  },
  'family-views': {
    ask: 'What does the family say about this?',
    hint: 'Mum says …, Dad says …, as they said it',
    help:
      'Who of the family said what, as near to their words as you can, also where they see it ' +
      'differently. Say whom you have not been able to ask.',
    source: 'Tower Hamlets; Dudley',
  },
  offer: {
    ask: 'What can you offer in your role?',
    hint: 'I can …, from …, how often',
    help:
      'Something that you will do, from when and how often, that the family will notice. Be ' +
      'clear about what your role cannot give.',
    source: 'Dorset: be clear about what you can offer',
  },
  contingency: {
    ask: 'If things do not get better: what then?',
    hint: 'If …, then … does …',
    help:
      'What would be the sign, what happens then, and ' +
      'who does it? Families plan better when they know.',
    source: dudley,
  },
  chronology: {
    ask: 'The main events, with their dates',
    hint: '3 March: …',
    help:
      'One line an event: the day, what happened, who knows it. The social worker’s report has ' +
      'one; for everybody else it is extra.',
    source: 'Sussex procedures; confirm with your council',
  },
  'access-needs': {
    ask: 'What does the family need to take part?',
    hint: 'Language and dialect, interpreter, reading, getting there, health',
    help:
      'Language and dialect, an interpreter they trust, reading or hearing, getting there, ' +
      'somebody who should not be in one room with them.',
    source: 'Tower Hamlets',
  },
  'current-plan': {
    ask: 'The plan so far',
    hint: 'What it asks for, what is done',
    help: 'What the plan of the area that the child leaves asks for, what is done, what is not.',
    source: movingIn,
  },
  assessment: {
    ask: 'The assessment',
    hint: 'What it found, its date, where it is',
    help: 'What the last assessment found, its date, and where the whole of it is kept.',
    source: movingIn,
  },
  'earlier-reports': {
    ask: 'Earlier reports',
    hint: 'Which, of what date, where',
    help: 'Which earlier reports there are, of what date, and where they are kept.',
    source: movingIn,
  },
  impact: {
    ask: 'What does this mean for CHILD, day by day?',
    hint: 'At home, at school, in health, in how CHILD feels',
    help:
      'Describe a day of this child: sleep, meals, school, friends, fear, joy. What happens to ' +
      'the child because of what worries you, and what protects them? One child at a time: two ' +
      'children in one home live two lives.',
    source: 'Portsmouth; Tower Hamlets',
  },
  'before-birth': {
    ask: 'Before CHILD is born: what has to be ready?',
    hint: 'Care in the pregnancy, the birth, the first days at home',
    help:
      'How mum and the pregnancy are, who will be at the birth, what has to be in place for the ' +
      'first days, and what would worry you then.',
    source: 'Dorset: an unborn baby',
  },
  'child-views': {
    ask: 'What does CHILD say or show?',
    hint: 'In CHILD’s own words, in quotation marks',
    help:
      'The child’s own words, in quotation marks. A child too small to say it shows it: say what ' +
      'you saw. If you could not find out, say so.',
    source: 'Tower Hamlets; Dudley',
  },
  'child-views-how': {
    ask: 'How did you find out?',
    hint: 'Talked, played, drew, watched',
    help: 'Talking, playing, drawing, a form of the child’s own, watching with a parent.',
    source: dudley,
  },
  'child-views-when': {
    ask: 'When?',
    hint: '3 December',
    help: 'The day or days.',
    source: dudley,
  },
  'child-views-by': {
    ask: 'By whom?',
    hint: 'Me, the class teacher',
    help: 'Who asked or watched.',
    source: dudley,
  },
  risk: {
    ask: 'How great is the risk for CHILD?',
    hint: 'Of what, from whom or what, how likely, how soon',
    help:
      'Name the harm, who or what causes it, how likely ' +
      'and how soon. Nothing here has to be softened.',
    source: 'Dorset: be clear about the level of risk',
  },
  view: {
    ask: 'Your clear view for CHILD',
    hint: '',
    help:
      'A child protection plan protects from a harm that is named; a child in need plan supports ' +
      'wellbeing. It is your view, the conference decides.',
    source: 'Dorset; Portsmouth',
  },
}

/** A prompt in this child's name. */
export const askFor = (words: string, child: string | undefined): string =>
  words.replaceAll('CHILD', child ?? 'the child')

export const annexPrompt = {
  ask: 'What must not be shared with the family yet',
  why: 'Why not',
  source: 'Sussex and Wales: the reason is recorded; the chair decides who may see it',
  help:
    'For what would put somebody in danger, or spoil an investigation, if it were shared now. It ' +
    'goes to the chair alone, as a paper apart from your report. Most reports need none.',
} as const
