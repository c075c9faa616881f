/** `labwire/xena/prometheus`: what testers have counted, as a page for a Prometheus server. */
export type { Measured } from "./families.js";
export { CONTENT_TYPE, type PrometheusOptions, prometheusText } from "./text.js";
