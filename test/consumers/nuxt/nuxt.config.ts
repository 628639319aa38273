export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  experimental: {payloadExtraction: false},
  app: {head: {title: 'Mesto', htmlAttrs: {lang: 'sk'}}},
  vue: {compilerOptions: {isCustomElement: (tag: string) => tag.startsWith('ensie-')}},
  nitro: {prerender: {routes: ['/', '/own']}},
});
