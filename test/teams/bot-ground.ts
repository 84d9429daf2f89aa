// What the tests of the bot share.
import { type Endpoint, type EndpointWords, openEndpoint } from '../support/endpoint.ts'
import { oneFamily, onlyConference } from '../support/families.ts'

export const open: Endpoint[] = []
export async function opened(words: EndpointWords = {}): Promise<Endpoint> {
  const endpoint = await openEndpoint(words)
  open.push(endpoint)
  await endpoint.house.know('school', 'police', 'admin')
  await endpoint.house.bringIn(oneFamily())
  return endpoint
}

const conference = onlyConference(oneFamily())
export const ref = (name: string, seen = 0) => ({
  caseId: 'f-alder',
  meetingId: conference.id,
  invitationId: `i-${name}`,
  seen,
})
export const failing = {
  byAccount: () =>
    Promise.reject(new Error('Mia Hart of 3 Alder Lane is not in the file /srv/cases.sqlite')),
}
