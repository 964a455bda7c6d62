import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const AS_TEXT = 'Fika treats text as text, so that it works under any content security policy.';

/** Everything that turns a string into markup, code or style. */
const FROM_STRING = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'dangerouslySetInnerHTML',
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that it has the same name everywhere.',
};

const noMarkupFromString = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: AS_TEXT },
  // Only calls: gate/ shadows document.write by an assignment while a released script runs.
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: AS_TEXT },
  { selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', message: AS_TEXT },
];

export default defineConfig(
  { ignores: ['**/node_modules/', 'dist/', '.results/', 'site/.vitepress/{cache,dist}/', 'site/public/fika/'] },
  // Compiled against the build, which there need not be.
  { ignores: ['test/package/consumer.tsx'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { eqeqeq: 'error', 'no-eval': 'error', 'no-new-func': 'error' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['{demo,bench,site,test/package}/**/*.{js,mjs}'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts'], defaultProject: 'test/tsconfig.json' },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // `return void act()` leaves a function and says that nothing comes back.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Objects are closures here, not instances: their methods need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Google's tags tell a command by its being an Arguments object; an array is ignored.
      'prefer-rest-params': 'off',
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      // Assigning to document.write is needed; calling it is caught below.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: ['write', 'writeln'] }] }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-restricted-properties': ['error', ...FROM_STRING.map((property) => ({ property, message: AS_TEXT }))],
      'no-restricted-syntax': ['error', noDefaultExport, ...noMarkupFromString],
    },
  },
  {
    // A language is loaded by its file name, so whoever imports it knows no other name.
    files: ['src/locales/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noMarkupFromString] },
  },
  {
    // The tools read their configuration from the default export; a declaration describes what others export.
    files: ['**/*.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A test that finds nothing where something must be fails at once, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright reads from the pattern which fixtures are used, none included.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
);
