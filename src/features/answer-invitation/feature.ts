import { answeredCard, askingCard, declineForm, listCard, representForm, type InvitationFacts } from './view.ts'
import { ownerNotice, texts, verbs } from './flow.ts'
import { findInvitation } from '../../domain/case.ts'
import { invitationId } from '../../domain/ids.ts'
import { replyBy } from '../../domain/answer-duty.ts'
import { sampleAnswered, sampleNow, samplePeople } from '../samples.ts'
import type { Answer } from '../../domain/invitation.ts'
import type { Feature, SampleGround } from '../feature.ts'

const person = samplePeople.school
const given = { by: person.id, at: sampleNow }

function facts(ground: SampleGround, ...answers: Answer[]): InvitationFacts {
  const family = sampleAnswered(person, ...answers)
  const found = findInvitation(family, invitationId(`i-${person.id}`))
  if (found === undefined) throw new Error('The sample invitation is missing')
  return { family, ...found, person, ...ground, reply: replyBy(found.conference, found.invitation, ground), colleagues: [samplePeople.deputy] }
}

export const answerInvitation: Feature = {
  name: 'answer-invitation',
  verbs, texts,
  notices: new Map([['answer-invitation/owner', ownerNotice]]),
  samples: (ground) => [
    { state: 'asked', card: askingCard(facts(ground), '') },
    { state: 'reminded', card: askingCard(facts(ground), 'A reminder: your answer is still missing.') },
    { state: 'who comes for you', card: representForm(facts(ground), { colleague: '', name: '', role: '', agency: '', email: '' }, '') },
    { state: 'who comes for you, with a problem', card: representForm(facts(ground), { colleague: '', name: 'Ana Duarte', role: '', agency: '', email: '' }, 'Ana Duarte is with Harrowmere Community Health. Somebody who comes for you has to be from Beech Road School, so that your agency is still heard.') },
    { state: 'cannot come', card: declineForm(facts(ground), { reason: '', askInstead: '' }, '') },
    { state: 'coming', card: answeredCard(facts(ground, { status: 'attending', mode: 'in-person', ...given }), '') },
    { state: 'joining online', card: answeredCard(facts(ground, { status: 'attending', mode: 'online', ...given }), '') },
    { state: 'represented', card: answeredCard(facts(ground, { status: 'represented', name: 'Wen Li', role: 'Deputy safeguarding lead', confirmation: { status: 'awaited' }, ...given }), '') },
    { state: 'declined', card: answeredCard(facts(ground, { status: 'declined', reason: 'I am at another conference', askInstead: 'Wen Li', ...given }), '') },
    { state: 'not sure', card: answeredCard(facts(ground, { status: 'undecided', ...given }), '') },
    { state: 'not me', card: answeredCard(facts(ground, { status: 'not-me', ...given }), '') },
    { state: 'several', card: listCard(person, [facts(ground), facts(ground, { status: 'attending', mode: 'online', ...given })]) },
    { state: 'none', card: listCard(person, []) },
    { state: 'an older card was tapped', card: answeredCard(facts(ground, { status: 'attending', mode: 'online', ...given }), 'That button was on an older card. This is where things stand now; choose Change if you want something else.') },
  ],
}
