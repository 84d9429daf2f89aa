// Who else works with the family, and that it is not oneself.
import type { WrittenClues } from '../../clues.ts'

export const whoElse: readonly WrittenClues[] = [
  {
    intent: 'members',
    strong: [
      'MEMBERS + who|list|names|tell|show|COREGROUP|how_many|anyone', 'who .. on|in|part|makes|attends|belongs|else .. COREGROUP|group',
      'who .. else .. on|in|COREGROUP|group|involved|working', 'COREGROUP .. members|list|membership|names|made',
      'names|list|members .. COREGROUP|group', 'who .. core group', 'who .. is .. working_with|involved .. family|child|them',
      'which .. agencies|professionals|people .. on|in|involved|part', 'am i .. on|in|part .. COREGROUP',
      'is .. AGENCY .. on|in|part|member .. COREGROUP', 'who .. team around', 'membership', 'who .. am i .. working with',
      'who is .. lead + COREGROUP|family|case|child', 'who is .. AGENCY .. for|on|in .. family|child|COREGROUP|group|case|this|this one',
      'contact_details|email|number .. members|COREGROUP|group|others',
    ],
    fair: ['who else'],
    against: [
      'COMING', 'REPLY', 'NONREPLY', 'late', 'remind', 'should|can i .. contact|ring|call', 'covers', 'due|when', 'missing|absent',
      'report',
    ],
  },
  {
    intent: 'wrongPerson',
    strong: [
      'on .. books|roll|list + not|never', 'speak|talk to .. NAME|COLLEAGUE|now|instead|took over', 'took over',
      'meant|intended for .. someone|somebody|AGENCY|COLLEAGUE', 'you need .. speak|contact|talk|ask', 'never .. on|my|our|mine',
      'never|not .. on|in .. caseload|case load|list|books', 'no longer .. hold|have|case',
      'moved .. different|another|new team|role|area|job', 'you .. want|need|after|looking .. other|another|different|AGENCY|NAME',
      'try|contact|ask .. AGENCY|NAME instead', 'WRONGPERSON',
      'not .. my|our .. case|child|family|pupil|patient|student|client|caseload|school|area|one|team|service',
      'no longer .. work|working|involved|allocated|worker|with|there|at|employed|my|our|on|in|open|known',
      'wrong .. person|worker|email|school|agency|surgery|one|number|nurse|team|contact|people|address',
      'left|leaving .. job|team|role|post|service|organisation|trust|school + I|am|have',
      'changed|change .. job|jobs|role|roles|team|teams', 'moved .. team|teams|role|job|on', 'handed .. over|case',
      'case .. closed|transferred|handed|passed|reallocated', 'closed .. to|case', 'discharged',
      'do_not|never .. know|met|heard|recognise|work .. this|them|child|family|him|her|who|name|of|with',
      'should .. go|be .. to .. AGENCY|NAME|SOMEONE|COLLEAGUE|someone_else', 'is not .. on_roll|known|registered|open', 'not on roll',
      'not known to', 'nothing .. to do with .. I|me|us', 'left .. our|this|my .. school|nursery|surgery|service',
      'why am i .. getting|receiving|being|on', 'not involved', 'someone else .. case|now|worker|deals', 'take me off', 'remove me|us',
      'am not .. AGENCY|worker|NAME|their|her|his', 'i am not .. right|correct', 'not .. right .. person',
      'another|different .. NAME|worker|person .. now|same_name|has', 'i .. do not .. work .. here|there|with|in|at|for|anymore',
      'mistaken',
    ],
    against: [
      'children|family|mum moved|relocated', 'waiting|hear from', 'MAYBE + COME', 'QUESTION + who + COMING', 'report + wrong + i|spelt',
      'spelt|typo|amend|correct|edit', 'SHARE + dad|mum', 'DATE .. no good', 'not safe', 'minutes', 'date|day + wrong',
      'attending|attend .. DATE', 'arrived', 'do not work DATE|mondays|tuesdays|wednesdays|thursdays|fridays|on',
    ],
  },
]
