import type { Result } from '@sopana/core';
import { compileMaturityModel, type MaturityModel } from '@sopana/dmm';
import { parseMaturityModel } from '@sopana/dmm/schemas';
import { publishedIndices } from '@sopana/published-indices';
import { compileInstrument, type Instrument } from '@sopana/scoring';
import { parseInstrument } from '@sopana/scoring/schemas';
import { counted } from '../output/counted.js';
import { builtInModels } from './built-in-models.js';
import { type DocumentKind, type DocumentSize, kindOf } from './kind-of.js';
import { packKinds } from './pack-kinds.js';

function checkInstrument(instrument: Instrument): Result<string> {
  const plan = compileInstrument(instrument);
  if (!plan.ok) return plan;
  const { items, nodes, ranks = [] } = plan.value.instrument;
  const parts = [
    counted(items.length, 'item'),
    counted(nodes.length, 'node'),
    counted(ranks.length, 'ranking'),
  ];
  return { ok: true, value: parts.join(', ') };
}

/** Questions of all instruments; dimensions, sub-dimensions and indicators. */
function sizeOfModel({ dimensions }: MaturityModel): DocumentSize {
  const subDimensions = dimensions.flatMap((dimension) => dimension.subDimensions);
  const indicators = subDimensions.flatMap((part) => part.indicators ?? []);
  const questions = [...subDimensions, ...indicators].flatMap((part) => part.questions ?? []);
  return { items: questions.length, nodes: dimensions.length + subDimensions.length + indicators.length };
}

function checkModel(model: MaturityModel): Result<string> {
  const compiled = compileMaturityModel(model);
  if (!compiled.ok) return compiled;
  const { dimensions, actions = [] } = model;
  const parts = [
    counted(dimensions.length, 'dimension'),
    counted(dimensions.flatMap(({ subDimensions }) => subDimensions).length, 'sub-dimension'),
    ...compiled.value.instruments.map(
      ({ id, questions }) => `${counted(questions.length, 'question')} of ${id}`,
    ),
    counted(actions.length, 'action'),
  ];
  return { ok: true, value: parts.join(', ') };
}

/** All of them; a new kind is a line here. The first is taken for a document that does not say what it is. */
export const documentKinds: readonly [DocumentKind, ...DocumentKind[]] = [
  kindOf<Instrument>('instrument', {
    builtIn: publishedIndices,
    sizeOf: ({ items, nodes }) => ({ items: items.length, nodes: nodes.length }),
    parse: parseInstrument,
    check: checkInstrument,
  }),
  kindOf<MaturityModel>('maturity-model', {
    builtIn: builtInModels,
    sizeOf: sizeOfModel,
    parse: parseMaturityModel,
    check: checkModel,
  }),
  ...packKinds,
];
