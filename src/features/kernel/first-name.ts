// How somebody is called on a button.
import type { Person } from '../../domain/state/person.ts'

/** 'Owen' of 'DC Owen Rees'. */
export const firstNameOf = ({ name }: Pick<Person, 'name'>): string =>
  name.split(' ').find((word) => !/^(?:DC|DS|DI|PC|Dr|Mr|Mrs|Ms|Miss)$/i.test(word)) ?? ''
