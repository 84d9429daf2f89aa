// What the tests of loading practices share.

export const council = (more: object) => ({
  id: 'ashvale',
  name: 'Ashvale',
  extends: 'statutory',
  ...more,
})
