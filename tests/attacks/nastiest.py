"""The attacks that only a process of its own brings to an end, or shows to be harmless."""

NASTIEST = """
    consume_in_range_of_floats loop_sleep_by_matmul dict_colliding_keys native_crash_candidates
    recursion_vmap text_format_class_walk print_endless
    tensor_grad_create_graph_loop recursion_caught_endless print_nested_shared_list jacobian_huge torch_load_save
"""
"""What ends only with its process, holds up native code, wants memory, or would leave something on the disk."""
