import type { WrittenExamples } from '../../written-examples.ts'

// A note from somebody who cannot come.
export const absence: readonly WrittenExamples[] = [
  {
    intent: 'absentReport',
    sentences: `
      cant come to core group but ill send an update
      i wont be there, can i send something in writing
      sending a written update instead
      unable to attend, report to follow instead
      i'll be on leave but will email a note
      missing core group, heres my update
      can i do a report instead of coming
      not able to make core group so will write something
      in my absence please take this note
      im not at core group this time but here is my written update
      can i email an update instead of coming
      i'm going to miss core group, shall i send a report
      wont make it but ill put something in writing
      unable to come to the core group, will send my update
      cant be at core group, will email my bit
      heres my report as im not attending
      not there monday, ill send a few lines
      in lieu of attending core group ill send an email
      cant get to core group, can you take a written update
      i'll send an email instead of attending the core group
      sorry cant be at core group but i have written something
      use my written update as i cant come
      report attached as i wont be there
      no longer able to come, please take this update
      not attending but heres my contribution
    `,
  },
]
