// A version of a report for one parent, where parents live apart and a part of it would do harm.
// The author asks the chair; it can be printed only once the chair has agreed.
import type { Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import { ask } from './asking.ts'
import { decide, requestForChair } from './deciding.ts'
import { empty, refOf, versionsFor } from './facts.ts'
import {
  versionForAgree,
  versionForAsk,
  versionForForm,
  versionForLook,
  versionForRefuse,
  versionForWord,
} from './verbs.ts'
import { versionForm, versionRequest } from './view.ts'
import { asWord } from './word-file.ts'

export const verbs: readonly Verb[] = [
  pressOn(versionForForm, versionsFor('read-version-for'), (_context, facts) =>
    versionForm(facts, empty),
  ),
  pressOn(versionForAsk, versionsFor('make-version-for'), ask),
  pressOn(versionForLook, requestForChair, (_context, { facts, request }) =>
    versionRequest(facts, request),
  ),
  pressOn(versionForAgree, requestForChair, (context, request) => decide(context, request, true)),
  pressOn(versionForRefuse, requestForChair, (context, request) => decide(context, request, false)),
  pressOn(versionForWord, versionsFor('read-version-for'), (context, facts, data) =>
    asWord(context, facts, refOf(data).member),
  ),
]
