// 'What do I put for impact?': help for one part of a report, for whoever asks. Nothing is kept.
import type { ReportField } from '../../../domain/state/report-words.ts'
import type { FieldWord } from '../../../understanding/meaning/slots.ts'
import type { TextHandler } from '../../kernel/feature.ts'
import { annexHelpCard, helpCard, wholeHelpCard } from './view.ts'

/** The fields that a word for a part means; those about ratings belong to another feature. */
const fieldsMeant: Readonly<Partial<Record<FieldWord, readonly [ReportField, ...ReportField[]]>>> =
  {
    impact: ['impact'],
    strengths: ['strengths'],
    worries: ['worries-seen', 'worries-thought', 'worries-heard'],
    'childs-views': ['child-views'],
    'familys-views': ['family-views'],
    offer: ['offer'],
    view: ['view', 'risk'],
    chronology: ['chronology'],
    contingency: ['contingency'],
    involvement: ['involvement'],
    'needs-to-change': ['needs-to-change'],
  }

export const texts: readonly TextHandler[] = [
  {
    intents: ['help', 'aboutReport'],
    say: async ({ actor }, { intent, slots: { field } }) => {
      if (intent === 'aboutReport') return [wholeHelpCard(actor)]
      if (field === 'restricted') return [annexHelpCard(actor)]
      const fields = field === undefined ? undefined : fieldsMeant[field]
      return fields === undefined ? [] : [helpCard(actor, fields)]
    },
  },
]
