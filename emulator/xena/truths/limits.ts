/** Length limits that C_CAPABILITIES reports, and how many slots and ports there can be. */
export const LIMITS = {
  ownerName: 32,
  name: 64,
  comment: 256,
  password: 64,
  slots: 12,
  /** Ports of a module: 255 stands for none, 254 for all. */
  ports: 254,
  protocols: 64,
} as const;
