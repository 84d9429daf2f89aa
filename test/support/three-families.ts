// The practice room's family 4471 and two more, brought in by the administrator: 4488 (Baby, Sam)
// and 4502 (Ade, chaired by Tom).
import type { House } from './house.ts'
import { newConferenceForm } from './new-conference.ts'

export async function bringInTwoMore(house: House): Promise<void> {
  for (const more of [
    {
      family: 'HC-20417',
      conference: '4488',
      kind: 'pre-birth',
      date: '2026-12-15',
      time: '14:00',
      place: 'Alder Lane Family Hub',
      children: 'Baby, unborn\nSam, 4',
      invited: 'Daniel Whitlock\nAoife Kearney\nShazia Malik\nLeah Novak\nDC Helen Marsh',
    },
    {
      family: 'HC-19880',
      conference: '4502',
      kind: 'review',
      date: '2026-12-17',
      time: '09:30',
      chair: 'second-chair',
      children: 'Ade, 12',
      invited: 'Daniel Whitlock\nRuth Adeyemi\nGrace Lindqvist\nFemi Balogun',
    },
  ]) {
    const form = await house.onlyAnswer('admin', 'add new conference')
    await house.press(
      'admin',
      'Bring it in and invite',
      newConferenceForm({ counted_from: '', parents: '', ...more }),
      form,
    )
  }
}
