import type { WrittenExamples } from '../../written-examples.ts'

// Which reports are in, and with whom of the family they were shared.
export const reports: readonly WrittenExamples[] = [
  {
    intent: 'reports',
    sentences: `
      which reports are in
      has the school sent their report
      any reports outstanding for tomorrow
      whose report are we missing
      have we had the health visitors report
      how many reports have come in
      is the police report in yet
      who still owes a report
      where's the gp's report
      are all the reports here
      have all the reports come thru
      is camhs report here yet
      what reports am i still waiting for
      did the nursery send anything in
      report status 4471
      whos done their report
      have i got everything in from agencies report wise
      police report?
      did the gp send theirs
      show me outstanding reports
      have the reports been submitted
      show me what reports are outstanding
      did police send theirs
      who has sent their report in
      has everyone submitted
      are there any late reports
      is the school one in
      which agencies have not reported
      list of reports received
    `,
  },
  {
    intent: 'shareStatus',
    sentences: `
      has dad seen the reports
      have the parents had the reports yet
      which reports have been shared with the family
      did the hv go through her report with mum
      who hasnt shared with mum
      has mum read everything
      have school talked their report through with parents
      what has been shared with dad so far
      sharing status for 4471
      was the social work report shared with both parents
      do we know if mum has seen the school report
      has everyone shared with the family
      have parents had sight of all the reports
      has the social worker been thru it with dad
      which ones has mum not read
      do the parents know whats in the reports
      have nursery shown mum their report
      has anything not been shared with dad
      is mum aware of what health have written
      has dad been taken through the police report
      who has talked to the parents about their report
      who has talked through their report with mum
      does mum know what the reports say
      have all reports been shared with the parents
      has the gp shared theirs
      which parents have seen what
      did anyone show dad the report
      is sharing complete
    `,
  },
]
