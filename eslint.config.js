// The rules of the house that a linter can see; test/architecture.test.ts sees the others.
import simpleImportSort from 'eslint-plugin-simple-import-sort'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {
    ignores: ['node_modules/', 'src/sandbox/page/', 'src/node-check.mjs', 'coverage/', '.data/'],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'simple-import-sort': simpleImportSort },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': 'error',
      'max-params': ['error', 4],
      'simple-import-sort/imports': 'error',
      'simple-import-sort/exports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', 300],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(ForOfStatement[right.type!="ArrayExpression"]:not([right.expression.type="ArrayExpression"]):not([right.callee.name=/^(some|anyNumberOf)$/])):has(CallExpression[callee.name="expect"])',
          message:
            'A loop over nothing expects nothing. Loop over some(list), or over anyNumberOf(list) where it may well be empty.',
        },
        {
          selector:
            'CallExpression[callee.property.name="forEach"]:has(CallExpression[callee.name="expect"])',
          message: 'A loop over nothing expects nothing. Write for (… of some(list)).',
        },
        {
          selector:
            'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(each|for)$/] > *.arguments:first-child:not(ArrayExpression):not([expression.type="ArrayExpression"]):not([callee.name="some"])',
          message: 'No test at all is made of an empty list. Write it.each(some(list)).',
        },
      ],
    },
  },
  {
    // Prettier breaks code, and leaves comments, sentences and patterns as they are written.
    files: ['src/**/*.ts'],
    rules: {
      'max-len': [
        'error',
        {
          code: 140,
          comments: 100,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignoreUrls: true,
        },
      ],
    },
  },
  {
    files: ['src/domain/ids.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
)
