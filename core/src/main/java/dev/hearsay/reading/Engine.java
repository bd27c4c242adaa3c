package dev.hearsay.reading;

/**
 * What read an article, so that a result can be repeated.
 *
 * @param model the name of the model, such as {@code reader-1}
 * @param onnxruntime the version of ONNX Runtime, such as {@code 1.29.0}
 */
public record Engine(String model, String onnxruntime) {}
