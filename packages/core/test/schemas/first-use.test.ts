import { afterEach, describe, expect, it, vi } from 'vitest';

const codeGeneration = vi.fn();

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  codeGeneration.mockClear();
});

function watchCodeGeneration(): void {
  vi.resetModules();
  const watched = new Proxy(Function, {
    construct(target, code: string[]) {
      codeGeneration();
      return Reflect.construct(target, code) as object;
    },
  });
  vi.stubGlobal('Function', watched);
}

describe('a host that forbids code generation', () => {
  it('can say so after the import and before the first schema', async () => {
    watchCodeGeneration();
    const { config } = await import('zod');
    const { instrument, instrumentSchema } = await import('./instrument.js');
    const { parseDocument } = await import('../../src/schemas/index.js');
    expect(codeGeneration).not.toHaveBeenCalled();

    config({ jitless: true });
    const parsed = parseDocument(instrumentSchema, instrument(), { kind: 'instrument', version: 1 });
    expect(parsed.ok).toBe(true);
    expect(codeGeneration).not.toHaveBeenCalled();
  });

  it('would be asked otherwise, so that this test can fail', async () => {
    watchCodeGeneration();
    const { config } = await import('zod');
    config({ jitless: false });
    const { instrumentSchema } = await import('./instrument.js');
    instrumentSchema().safeParse({});
    expect(codeGeneration).toHaveBeenCalled();
    config({ jitless: undefined });
  });
});

describe('onFirstUse', () => {
  it('makes once, and again after a failure', async () => {
    const { onFirstUse } = await import('../../src/schemas/on-first-use.js');
    const make = vi.fn<() => undefined>(() => undefined);
    make.mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    const kept = onFirstUse(make);
    expect(make).not.toHaveBeenCalled();
    expect(kept).toThrow('not yet');
    expect([kept(), kept()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
