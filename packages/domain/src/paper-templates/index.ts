export * from './congress-target.ts';
export * from './field-key.ts';
export * from './field-values.ts';
export * from './paper-template.ts';
export * from './template-field.ts';
