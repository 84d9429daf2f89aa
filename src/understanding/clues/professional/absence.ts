import type { WrittenClues } from '../../meaning/written-clues.ts'

// A note from somebody who cannot come.
export const absence: readonly WrittenClues[] = [
  {
    intent: 'absentReport',
    strong: [
      'NOTABLE|not .. COREGROUP|MEETING|there|COME .. ' +
        'send|email|write|report|note|update|lines|bit',
      'send|email|write .. my bit|part|lines|views|section',
      'REPORT .. as .. i|we .. not|can not|will not',
      'not there DATE|DAYWORD',
      'few|some lines|words|notes',
      'not attending .. report|note|update|lines|send|write',
      'report|note|update .. not attending|coming',
      'NOTABLE|DECLINE|wont .. ABSENTREPORT',
      'leave|away|off|court .. but .. send|email|write|submit|note|report|update',
      'in writing',
      'instead of COME|coming|attending|being .. there',
      'REPORT|note|update .. instead .. of .. COME|coming|attending',
      'COME|attend + REPORT .. instead',
      'NOTABLE .. COME|make|MEETING|there|attend + ABSENTREPORT',
      'ABSENTREPORT .. instead|in_my_place|absence|because|as_i|if_i|when i',
      'ABSENTREPORT + NOTABLE|DECLINE|miss|missing|away|absence|instead|off',
      'instead .. of .. COME|attending|coming|being there .. ABSENTREPORT|report|note|update|send',
      'note|report|update|email|paragraph|something|information|info|views|lines|summary|' +
        'contribution .. instead|in_my_absence|in_absence|in_lieu|in_advance',
      'send .. note|written|update|report|something|email|views|summary|paragraph|lines|' +
        'information .. instead|COREGROUP|as|because|in|for|if|but|can_not',
      'wont|not .. COME .. but .. send|write|email|submit|report|note|update|written',
      'missing|miss .. MEETING|COREGROUP .. report|note|update|send|written',
      'absent .. report',
      'COREGROUP + NOTABLE + send|note|update|report|email',
      'report .. for .. COREGROUP|meeting + NOTABLE|miss|missing|absent',
      'update .. by_email|in_writing',
      'my .. absence .. report|note|update|send|written',
      'report .. absence|absent',
    ],
    fair: ['written update', 'send note|something'],
    against: [
      'who|which',
      'has|did AGENCY',
      'COLLEAGUE + coming|come|attend',
      'will be there',
      'copy',
      'QUESTION + do i need',
      'remind',
      'invite',
      'minutes',
      'finished',
    ],
  },
]
