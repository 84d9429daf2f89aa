// One family with two invited people, over a real store, where any button can be pressed by its verb.
import { invitationId, personId } from '../../../src/domain/ids.ts'
import type { PrivateCard } from '../../../src/domain/messages/card.ts'
import { type Case, findInvitation } from '../../../src/domain/state/case.ts'
import { placeRevision } from '../../../src/domain/state/conference.ts'
import { currentAnswer, type Invitation } from '../../../src/domain/state/invitation.ts'
import { features } from '../../../src/features/index.ts'
import { openInstance, plainPractice } from '../../support/delivery-ground.ts'
import { oneFamily, onlyConference, setClock } from '../../support/families.ts'

/** A council that counts these agencies as one service, so that one of them may come for another. */
const oneService = {
  ...plainPractice,
  sameService: {
    value: [['Agency of school', 'Agency of midwife', 'Agency of deputy']],
    tag: 'ours',
    source: 'agreed',
  },
} satisfies typeof plainPractice

export const family = oneFamily({ invited: ['school', 'midwife'] })

export async function openInvitations(file: string) {
  const clock = setClock('2026-11-23T09:30:00.000Z')
  const instance = openInstance(file, clock, oneService)
  await instance.know('school', 'midwife', 'deputy', 'admin', 'chair', 'social-worker')
  await instance.bringIn(family)
  const { deps } = instance

  const familyNow = async (): Promise<Case> => {
    const now = await deps.cases.load(family.id)
    if (now === undefined) throw new Error('The family is gone')
    return now
  }
  const invitationOf = async (name: string): Promise<Invitation> => {
    const found = findInvitation(await familyNow(), invitationId(`i-${name}`))
    if (found === undefined) throw new Error(`${name} is not invited`)
    return found.invitation
  }

  return {
    clock,
    deps,
    familyNow,
    close: () => instance.close(),
    answerOf: async (name: string) => currentAnswer(await invitationOf(name)),
    invitationOf,
    /** Presses a button about somebody's invitation, as it stands on a card that is up to date. */
    async press(
      who: string,
      verb: string,
      { about = 'school', ...inputs }: Readonly<Record<string, string>> = {},
    ): Promise<PrivateCard> {
      const found = features
        .flatMap((feature) => feature.verbs)
        .find((candidate) => candidate.verb === verb)
      const actor = await deps.directory.get(personId(who))
      if (found === undefined || actor === undefined)
        throw new Error(`${who} cannot press ${verb}: nobody knows one of them`)
      return found.press(
        { actor, now: clock.now(), deps },
        {
          caseId: family.id,
          meetingId: onlyConference(family).id,
          invitationId: `i-${about}`,
          seen: placeRevision(onlyConference(await familyNow()), await invitationOf(about)),
          ...inputs,
        },
      )
    },
    audit: () => deps.cases.audit(family.id),
  }
}
export type Invitations = Awaited<ReturnType<typeof openInvitations>>
