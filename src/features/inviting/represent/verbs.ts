// The buttons of this feature. Whatever leads to one takes its name from here; other features, from
// the kernel’s linked-verbs.ts.
export {
  representativeCome,
  representativeJoinOnline,
  representativeRecordForm,
  representativeRefuseForm,
  representativeShow,
  representativeTimingForm,
} from '../../kernel/linked-verbs.ts'

export const representativeRefuse = 'representative.refuse'
export const representativeTiming = 'representative.timing'
export const representativeRecord = 'representative.record'
