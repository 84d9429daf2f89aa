import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { askedAdministratorView, askedOwnerView } from './second-administrator.ts'

export const addPerson: Feature = {
  name: 'add-person',
  verbs,
  texts,
  notices: new Map([
    ['account-asked/owner', askedOwnerView],
    ['account-asked/administrator', askedAdministratorView],
  ]),
}
