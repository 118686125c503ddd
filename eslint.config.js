import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

export default defineConfig(
  // `engine-package/` is complete only beside the built engine; packing it tries it and its types.
  globalIgnores(["node_modules/", "target/", "dist/", ".output/", ".wxt/", "engine-package/"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `const { unwanted, ...rest } = all` is how a key is left out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // A number in a message is as readable as a string; the other checks of this rule stay.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => void work()` and `onClick={() => setOpen(true)}` say what they mean.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["extension/content/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "BinaryExpression[operator=instanceof]" +
            "[right.name=/^(?:Node|CharacterData|Text|Comment|Document|DocumentFragment|ShadowRoot|Range|Window|\\w*Element|\\w*Event)$/]",
          message: "What another document made is no instance of this one's classes: ask content/nodes.ts.",
        },
      ],
    },
  },
  {
    files: ["extension/**"],
    rules: {
      "no-restricted-globals": ["error", { name: "Date", message: "A user's clock may be set to anything." }],
    },
  },
  {
    files: ["tests/**"],
    rules: {
      // node:test's `test` and `describe` return promises that the runner itself waits for.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            {
              from: "package",
              package: "node:test",
              name: ["test", "it", "describe", "suite", "before", "after", "beforeEach", "afterEach"],
            },
          ],
        },
      ],
    },
  },
  { files: [".ci/**", "*.js"], languageOptions: { globals: globals.node } },
);
