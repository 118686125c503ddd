;; Copies a string's UTF-16 code units to the start of the memory, with JavaScript's string functions built in.
(module
  (import "wasm:js-string" "length" (func $length (param externref) (result i32)))
  (import "wasm:js-string" "charCodeAt" (func $unit (param externref i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "copy") (param $text externref) (result i32)
    (local $at i32) (local $length i32)
    (local.set $length (call $length (local.get $text)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $length)))
        (i32.store16 (i32.shl (local.get $at) (i32.const 1)) (call $unit (local.get $text) (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (local.get $length)))
