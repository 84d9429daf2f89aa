declare module 'text-readability' {
  /**
   * Each takes a text in English; a grade is a year of school in America, at which one is that
   * number and five or six years old.
   */
  const readability: { fleschKincaidGrade(text: string): number }
  export default readability
}
