/** Runs a script in QuickJS, whose one addition to the language is `print`: `node quickjs.mjs FILE`. */
import { readFileSync } from 'node:fs';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';

const file = process.argv[2];
const quickjs = await newQuickJSWASMModuleFromVariant(variant);
const vm = quickjs.newContext();
const print = vm.newFunction('print', (text) => {
  process.stdout.write(`${vm.getString(text)}\n`);
});
vm.setProp(vm.global, 'print', print);
const result = vm.evalCode(readFileSync(file, 'utf8'), file);
if (result.error !== undefined) {
  const { name, message, stack } = vm.dump(result.error);
  process.stderr.write(`${name}: ${message}\n${stack}\n`);
  process.exitCode = 1;
}
