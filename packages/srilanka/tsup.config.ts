export { default } from '@sopana/tooling/tsup';
