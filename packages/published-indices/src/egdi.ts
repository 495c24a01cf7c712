import type { Instrument } from '@sopana/scoring';
import document2003 from '../documents/egdi-2003.json' with { type: 'json' };
import document2004 from '../documents/egdi-2004.json' with { type: 'json' };
import document2005 from '../documents/egdi-2005.json' with { type: 'json' };
import document2008 from '../documents/egdi-2008.json' with { type: 'json' };
import document2010 from '../documents/egdi-2010.json' with { type: 'json' };
import document2012 from '../documents/egdi-2012.json' with { type: 'json' };
import document2014 from '../documents/egdi-2014.json' with { type: 'json' };
import document2016 from '../documents/egdi-2016.json' with { type: 'json' };
import document2018 from '../documents/egdi-2018.json' with { type: 'json' };
import document2020 from '../documents/egdi-2020.json' with { type: 'json' };
import document2022 from '../documents/egdi-2022.json' with { type: 'json' };
import document2024 from '../documents/egdi-2024.json' with { type: 'json' };

/**
 * The E-Government Readiness Index of the United Nations, edition 2003: the mean of online service, human capital and infrastructure.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2003: Instrument = document2003 as Instrument;

/**
 * The E-Government Readiness Index of the United Nations, edition 2004: the mean of online service, human capital and infrastructure.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2004: Instrument = document2004 as Instrument;

/**
 * The E-Government Readiness Index of the United Nations, edition 2005: the mean of online service, human capital and infrastructure.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2005: Instrument = document2005 as Instrument;

/**
 * The E-Government Readiness Index of the United Nations, edition 2008: 0.34, 0.33 and 0.33 of online service, human capital and infrastructure.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2008: Instrument = document2008 as Instrument;

/**
 * The E-Government Development Index of the United Nations, edition 2010: 0.34, 0.33 and 0.33 of online service, human capital and infrastructure.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2010: Instrument = document2010 as Instrument;

/**
 * The E-Government Development Index of the United Nations, edition 2012: the mean of online service, human capital and infrastructure.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2012: Instrument = document2012 as Instrument;

/**
 * The E-Government Development Index of the United Nations, edition 2014: the mean of online service, human capital and infrastructure, and the group.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2014: Instrument = document2014 as Instrument;

/**
 * The E-Government Development Index of the United Nations, edition 2016: the mean of online service, human capital and infrastructure, and the group.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2016: Instrument = document2016 as Instrument;

/**
 * The E-Government Development Index of the United Nations, edition 2018: the mean of online service, human capital and infrastructure, and the group.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2018: Instrument = document2018 as Instrument;

/**
 * The E-Government Development Index of the United Nations, edition 2020: the mean of online service, human capital and infrastructure, and the group.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2020: Instrument = document2020 as Instrument;

/**
 * The E-Government Development Index of the United Nations, edition 2022: the mean of online service, human capital and infrastructure, and the group.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2022: Instrument = document2022 as Instrument;

/**
 * The E-Government Development Index of the United Nations, edition 2024: the mean of online service, human capital and infrastructure, and the group.
 *
 * @source UN DESA, UN E-Government Knowledgebase; see docs/methods/egdi.md.
 */
export const egdi2024: Instrument = document2024 as Instrument;
