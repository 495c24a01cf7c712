/** Eight bytes through which a double is seen as two words; DataView is big-endian on every machine. */
export const bitsView: DataView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
