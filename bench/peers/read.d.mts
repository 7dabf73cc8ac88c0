export declare const readByExceljs: (bytes: Uint8Array) => Promise<void>;
export declare const readBySheetjs: (bytes: Uint8Array) => void;
export declare const savedByExceljs: (bytes: Uint8Array) => Promise<void>;
