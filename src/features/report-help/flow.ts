// 'What do I put for impact?': help for one part of a report, for whoever asks. Nothing is kept.
import { annexHelpCard, helpCard } from './view.ts'
import type { FieldWord } from '../../understanding/slots.ts'
import type { ReportField } from '../../domain/report/words.ts'
import type { TextHandler } from '../feature.ts'

/** The fields that a word for a part means; those about ratings belong to another feature. */
const fieldsMeant: Readonly<Partial<Record<FieldWord, readonly [ReportField, ...ReportField[]]>>> = {
  impact: ['impact'], strengths: ['strengths'], worries: ['worries-seen', 'worries-thought', 'worries-heard'], 'childs-views': ['child-views'], 'familys-views': ['family-views'], offer: ['offer'],
  view: ['view', 'risk'], chronology: ['chronology'], contingency: ['contingency'], involvement: ['involvement'], 'needs-to-change': ['needs-to-change'],
}

export const texts: readonly TextHandler[] = [
  {
    intents: ['help'],
    say: async ({ actor }, { slots: { field } }) => {
      if (field === 'restricted') return [annexHelpCard(actor)]
      const fields = field === undefined ? undefined : fieldsMeant[field]
      return fields === undefined ? [] : [helpCard(actor, fields)]
    },
  },
]
